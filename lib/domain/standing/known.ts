import type { CaseDocument, PublicCitation, PublicEntry, PublicSource } from "../document";
import { compareBounds, certainDay as dayOf, happenedBy } from "../edtf/compare";

export type StandingInput = Pick<
  CaseDocument,
  "hostState" | "returnState" | "entries" | "sources" | "check"
>;

/**
 * What had happened by the end of a day, in the order in which it had certainly happened: a later
 * day only ever adds to the end. `certain` is that day.
 */
export type Known = {
  asOf: string;
  hostState: string;
  returnState: string;
  happened: PublicEntry[];
  /** the same without statements that a later one has superseded by that day: what standing rests on */
  entries: PublicEntry[];
  /** the dates of publication by that day of the sources that support an entry */
  published: (entry: PublicEntry) => string[];
};

export function knownBy(input: StandingInput, asOf: string): Known {
  const happened = input.entries
    .map((entry) => ({ entry, certain: certainDay(entry, input.sources) }))
    .filter((row): row is Certain => row.certain !== null && row.certain <= asOf)
    .sort(compareCertain)
    .map(({ entry }) => entry);
  return {
    asOf,
    hostState: countryOf(input.hostState),
    returnState: countryOf(input.returnState),
    happened,
    entries: withoutSuperseded(happened),
    published: (entry) =>
      publicationDates(entry, input.sources).filter((date) => happenedBy(date, asOf)),
  };
}

/**
 * The day by whose end an entry had certainly happened. Where its date has no end that is known
 * ("since an unknown date"), the day on which a source first reported it; null where neither is known.
 */
export function certainDay(entry: PublicEntry, sources: readonly PublicSource[]): string | null {
  const own = dayOf(entry.when);
  if (own !== null) return own;
  const reported = publicationDates(entry, sources).map(dayOf);
  return reported.filter((day) => day !== null).sort()[0] ?? null;
}

/** `CN` of `CN-XJ`. */
export function countryOf(place: string): string {
  return place.slice(0, 2);
}

type Certain = { entry: PublicEntry; certain: string };

function compareCertain(a: Certain, b: Certain): number {
  return (
    order(a.certain, b.certain) ||
    compareBounds(a.entry, b.entry) ||
    a.entry.sequence - b.entry.sequence ||
    order(a.entry.id, b.entry.id)
  );
}

function withoutSuperseded(entries: PublicEntry[]): PublicEntry[] {
  const superseded = new Set(
    entries.map(({ detail }) => (detail.kind === "statement" ? detail.supersedesId : null)),
  );
  return entries.filter(({ id }) => !superseded.has(id));
}

function publicationDates(entry: PublicEntry, sources: readonly PublicSource[]): string[] {
  const cited = entry.citations.filter(supports).map(({ source }) => source);
  return sources
    .filter(({ number }) => cited.includes(number))
    .map(({ published }) => published)
    .filter((published) => published !== null);
}

function supports({ stance }: PublicCitation): boolean {
  return stance === "supports";
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
