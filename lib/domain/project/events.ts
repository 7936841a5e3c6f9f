import { bounds } from "../edtf/bounds";
import type { CaseRecord, EventRecord } from "../record";
import { compareEntries } from "../timeline";
import { hasPublicSource, type LeftOut, publicCitations, publicOnly } from "./left-out";

/**
 * The events that may be published, in the order of the timeline, each with the citations that may
 * be shown. A step of a proceeding that is not public would give that proceeding away.
 */
export function publicEvents(record: CaseRecord, leftOut: LeftOut[]): EventRecord[] {
  const standing = record.events.filter((event) => !isRetracted(event, leftOut));
  return publicOnly(standing, leftOut, named)
    .filter((event) => !isOfHiddenProceeding(event, record, leftOut))
    .map((event) => ({ ...event, citations: publicCitations(event.citations, leftOut) }))
    .filter((event) =>
      hasPublicSource(event.citations, leftOut, { ...named(event), tier: event.tier }),
    )
    .map((event) => ({ ...event, ...bounds(event.when) }))
    .sort(compareEntries);
}

function isRetracted(event: EventRecord, leftOut: LeftOut[]): boolean {
  if (event.retracted) leftOut.push({ ...named(event), tier: event.tier, reason: "retracted" });
  return event.retracted;
}

function isOfHiddenProceeding(event: EventRecord, record: CaseRecord, leftOut: LeftOut[]): boolean {
  const { detail } = event;
  if (detail.kind !== "proceeding_step") return false;
  const track = record.proceedings.find(({ id }) => id === detail.proceedingId);
  if (track?.tier === "public") return false;
  leftOut.push({ ...named(event), tier: track?.tier ?? "sealed", reason: "tier" });
  return true;
}

function named({ id, headline }: EventRecord): Pick<LeftOut, "kind" | "id" | "label"> {
  return { kind: "event", id, label: headline };
}
