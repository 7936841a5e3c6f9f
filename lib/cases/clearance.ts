import type { CaseRecord, CitationRecord, EventRecord, SubjectRecord } from "@/lib/domain/record";
import { mayLeave, type Tier } from "@/lib/domain/tiers";
import { seenDetail } from "@/lib/events/clearance";
import { withoutSealedAddress } from "@/lib/sources/visible";

/** A record without the parts that somebody cleared for `clearance` may not see. */
export function seenRecord(record: CaseRecord, clearance: Tier): CaseRecord {
  const seen = <T extends { tier: Tier }>(parts: T[]) =>
    parts.filter(({ tier }) => mayLeave(tier, clearance));
  const cited = (citations: CitationRecord[]) => seenCitations(citations, clearance);
  return {
    ...record,
    subjects: seen(record.subjects).map((subject) => seenSubject(subject, clearance)),
    proceedings: seen(record.proceedings),
    events: seen(record.events).map((event) => ({
      ...seenEvent(event, clearance),
      citations: cited(event.citations),
    })),
    notes: seen(record.notes).map((note) => ({ ...note, citations: cited(note.citations) })),
  };
}

function seenSubject(subject: SubjectRecord, clearance: Tier): SubjectRecord {
  return { ...subject, names: subject.names.filter(({ tier }) => mayLeave(tier, clearance)) };
}

function seenEvent(event: EventRecord, clearance: Tier): EventRecord {
  return {
    ...event,
    place: mayLeave(event.placeTier, clearance) ? event.place : null,
    detail: seenDetail(event.detail, clearance),
  };
}

function seenCitations(citations: CitationRecord[], clearance: Tier): CitationRecord[] {
  return citations
    .filter(({ tier, source }) => mayLeave(tier, clearance) && mayLeave(source.tier, clearance))
    .map((citation) => ({
      ...citation,
      source: withoutSealedAddress(citation.source, clearance),
    }));
}
