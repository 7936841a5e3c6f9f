import type { PublicCitation } from "../document";
import { bounds } from "../edtf/bounds";
import { compareWhen, compatible } from "../edtf/compare";

export type Aspect = NonNullable<PublicCitation["aspect"]>;

/** What some sources say on one aspect, against what others say. `date` is EDTF. */
export type Claim = { date: string | null; citations: PublicCitation[] };

/** What sources say of one aspect other than the date: those who hold it, those who dispute it. */
export function claimsOn(citations: PublicCitation[], aspect: Aspect): Claim[] {
  const about = citations.filter((citation) => citation.aspect === aspect);
  return sides(about, ({ stance }) => stance === "disputes").map((side) => ({
    date: null,
    citations: side,
  }));
}

/**
 * What sources say of the date, one claim for all days that can be one day. A single claim that is
 * not compatible with `when`, the date the record itself gives, stands against that.
 */
export function dateClaims(citations: PublicCitation[], when: string | null): Claim[] {
  const dated = claimsOfDays(citations.filter(({ date }) => date !== null));
  const undated = claimsOn(
    citations.filter(({ date }) => date === null),
    "date",
  );
  const claims = [...dated, ...undated];
  const isDisputed = undated.some((claim) => claim.citations.some(disputesDate));
  if (dated.length > 1 || isDisputed) return claims;
  const given = dated[0]?.date ?? null;
  const fits = given === null || when === null || compatible(given, when);
  return fits
    ? []
    : [{ date: when, citations: undated.flatMap((side) => side.citations) }, ...dated];
}

/** Citations whose days can be one day are one claim; the most exact of them gives its date. */
function claimsOfDays(citations: PublicCitation[]): Claim[] {
  const groups: PublicCitation[][] = [];
  for (const citation of citations.toSorted(byExactness)) {
    const same = groups.find(([first]) => first && compatible(dateOf(first), dateOf(citation)));
    if (same) same.push(citation);
    else groups.push([citation]);
  }
  return groups
    .flatMap((group) => sides(group, disputesDate))
    .map((side) => ({ date: side[0]?.date ?? null, citations: side.toSorted(bySource) }))
    .sort((a, b) => compareWhen(a.date ?? "/", b.date ?? "/"));
}

/** Those who hold it and those who dispute it; a side that nobody takes is left out. */
function sides(citations: PublicCitation[], disputes: (citation: PublicCitation) => boolean) {
  const against = citations.filter(disputes);
  const holding = citations.filter((citation) => !disputes(citation));
  return [holding, against].filter((side) => side.length > 0);
}

function disputesDate({ aspect, stance }: PublicCitation): boolean {
  return aspect === "date" && stance === "disputes";
}

function byExactness(a: PublicCitation, b: PublicCitation): number {
  return daysIn(a) - daysIn(b) || compareWhen(dateOf(a), dateOf(b)) || bySource(a, b);
}

function bySource(a: PublicCitation, b: PublicCitation): number {
  return a.source - b.source;
}

function daysIn(citation: PublicCitation): number {
  const { earliest, latest } = bounds(dateOf(citation));
  return earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Number.MAX_VALUE;
}

function dateOf({ date }: PublicCitation): string {
  return date ?? "/";
}
