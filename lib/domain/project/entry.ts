import type { PublicCitation, PublicEntry } from "../document";
import type { EventDetail, PublicDetail } from "../event";
import type { CitationRecord, EventRecord } from "../record";
import { type LeftOut, publicValue } from "./left-out";

/** What an entry refers to: the numbers of sources by id, and the events of the document. */
export type References = { numbers: Map<string, number>; events: EventRecord[] };

/** An event as strangers see it, field by field. */
export function entryOf(event: EventRecord, refers: References, leftOut: LeftOut[]): PublicEntry {
  const { id } = event;
  return {
    id,
    when: event.when,
    earliest: event.earliest,
    latest: event.latest,
    sequence: event.sequence,
    place: publicValue(event.place, event.placeTier, leftOut, {
      kind: "place",
      id,
      label: event.place ?? "",
    }),
    country: event.country,
    headline: event.headline,
    body: event.body,
    language: event.language,
    attribution: event.attribution,
    detail: detailOf(event, refers, leftOut),
    supersededBy: refers.events.find((other) => supersedes(other) === id)?.id ?? null,
    alsoOn: [...new Set(event.alsoOn)].sort(),
    citations: event.citations.map((citation) => citationOf(citation, refers.numbers)),
  };
}

export function citationOf(citation: CitationRecord, numbers: Map<string, number>): PublicCitation {
  const number = numbers.get(citation.source.id);
  if (number === undefined) throw new Error(`A source without a number: ${citation.source.id}`);
  const { says, locator, date, stance, aspect } = citation;
  return { source: number, says, locator, date, stance, aspect };
}

function detailOf(
  { id, detail }: EventRecord,
  refers: References,
  leftOut: LeftOut[],
): PublicDetail {
  if (detail.kind === "detention") {
    const { facilityTier, ...open } = detail;
    const name = { kind: "facility", id, label: open.facility ?? "" } as const;
    return { ...open, facility: publicValue(open.facility, facilityTier, leftOut, name) };
  }
  if (detail.kind === "asylum_decision") {
    const { validUntilTier, ...open } = detail;
    const name = { kind: "valid_until", id, label: open.validUntil ?? "" } as const;
    return { ...open, validUntil: publicValue(open.validUntil, validUntilTier, leftOut, name) };
  }
  if (detail.kind !== "statement") return detail;
  const isShown = refers.events.some((other) => other.id === detail.supersedesId);
  return { ...detail, supersedesId: isShown ? detail.supersedesId : null };
}

function supersedes({ detail }: { detail: EventDetail }): string | null {
  return detail.kind === "statement" ? detail.supersedesId : null;
}
