import type { CaseRecord, CitationRecord } from "@/lib/domain/record";

/**
 * A record with every tier read as public: for counting where a case stands by all that one person
 * may see, by the same rules as the public page. It is for that person's screen and goes no further.
 */
export function opened(record: CaseRecord): CaseRecord {
  const tier = "public" as const;
  const cited = (citations: CitationRecord[]): CitationRecord[] =>
    citations.map((each) => ({
      ...each,
      tier,
      source: { ...each.source, tier, urlTier: tier },
    }));
  return {
    ...record,
    subjects: record.subjects.map((subject) => ({
      ...subject,
      tier,
      names: subject.names.map((name) => ({ ...name, tier })),
    })),
    proceedings: record.proceedings.map((each) => ({ ...each, tier })),
    events: record.events.map((event) => ({
      ...event,
      tier,
      placeTier: tier,
      detail: openDetail(event.detail),
      citations: cited(event.citations),
    })),
    notes: record.notes.map((note) => ({ ...note, tier, citations: cited(note.citations) })),
  };
}

function openDetail(detail: CaseRecord["events"][number]["detail"]) {
  if (detail.kind === "detention") return { ...detail, facilityTier: "public" as const };
  if (detail.kind === "asylum_decision") return { ...detail, validUntilTier: "public" as const };
  return detail;
}
