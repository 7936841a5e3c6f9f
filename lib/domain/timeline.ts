import type { CaseDocument, PublicCitation, PublicEntry, PublicSource } from "./document";
import { compareBounds } from "./edtf/compare";
import { lanesOf } from "./lanes";
import { certainDay } from "./standing/known";
import { type Aspect, type Claim, claimsOn, dateClaims } from "./timeline/claims";
import { aspects, type Lane } from "./vocabulary";

export type { Aspect, Claim } from "./timeline/claims";

/** Where sources differ on one aspect: at least two claims. */
export type Difference = { aspect: Aspect; claims: Claim[] };

/** `independentSources` counts voices: an agency and those who reprint it are one. */
export type TimelineEntry = {
  entry: PublicEntry;
  lanes: Lane[];
  differences: Difference[];
  independentSources: number;
};

/** `year` is null for entries without any date; they come last in either order. */
export type TimelineYear = { year: string | null; entries: TimelineEntry[] };

/**
 * The entries by year. With `asOf` (`YYYY-MM-DD`), only what had certainly happened by that day; of
 * what no source dates, all that may have begun by then: it is published, so it must be seen somewhere.
 */
export function timeline(
  { entries, sources }: Pick<CaseDocument, "entries" | "sources">,
  { order, asOf }: { order: "newest" | "oldest"; asOf?: string },
): TimelineYear[] {
  const happened = asOf
    ? entries.filter((entry) => (certainDay(entry, sources) ?? entry.earliest ?? "") <= asOf)
    : entries;
  const sorted = happened.toSorted(compareEntries);
  if (order === "newest") sorted.reverse();
  const years = [...new Set(sorted.map(yearOf))].sort((a, b) => Number(!a) - Number(!b));
  return years.map((year) => ({
    year,
    entries: sorted.filter((entry) => yearOf(entry) === year).map((entry) => said(entry, sources)),
  }));
}

/**
 * Where the sources of one entry or note do not agree. On its date they differ when the days they
 * give cannot all be true, or are not compatible with `when`; on anything else, and where one
 * gives no day, when one disputes what another holds. A mere mention takes no side.
 */
export function differences(citations: PublicCitation[], when?: string | null): Difference[] {
  const speaking = citations.filter(({ stance }) => stance !== "mentions");
  return aspects
    .map((aspect) => ({
      aspect,
      claims: aspect === "date" ? dateClaims(speaking, when ?? null) : claimsOn(speaking, aspect),
    }))
    .filter(({ claims }) => claims.length > 1);
}

/** The order of a timeline, total and stable: earliest, latest, sequence, id. */
export function compareEntries(a: Placed, b: Placed): number {
  return (
    compareBounds(a, b) || a.sequence - b.sequence || Number(a.id > b.id) - Number(a.id < b.id)
  );
}

type Placed = Pick<PublicEntry, "earliest" | "latest" | "sequence" | "id">;

function yearOf({ earliest, latest }: PublicEntry): string | null {
  return (earliest ?? latest)?.slice(0, 4) ?? null;
}

function said(entry: PublicEntry, sources: PublicSource[]): TimelineEntry {
  const speaking = entry.citations.filter(({ stance }) => stance !== "mentions");
  const numbers = new Set(speaking.map(({ source }) => source));
  const voices = sources.filter(({ number }) => numbers.has(number));
  return {
    entry,
    lanes: lanesOf(entry.detail),
    differences: differences(entry.citations, entry.when),
    independentSources: new Set(voices.map(({ independence }) => independence)).size,
  };
}
