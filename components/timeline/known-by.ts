import type { CaseDocument } from "@/lib/domain/document";
import { bounds } from "@/lib/domain/edtf/bounds";
import { timeline } from "@/lib/domain/timeline";

/**
 * A document without what came after a day: later entries and notes, and the sources that only
 * they cite. The numbers of the sources stay.
 */
export function knownBy(document: CaseDocument, asOf: string): CaseDocument {
  const years = timeline(document, { order: "oldest", asOf });
  const entries = years.flatMap((year) => year.entries.map(({ entry }) => entry));
  const notes = document.notes.filter(({ when }) => !when || isBy(when, asOf));
  const cited = new Set(
    [...entries, ...notes].flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  const sources = document.sources.filter(({ number }) => cited.has(number));
  return { ...document, entries, notes, sources };
}

function isBy(when: string, asOf: string): boolean {
  return (bounds(when).earliest ?? asOf) <= asOf;
}
