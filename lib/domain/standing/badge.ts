import type { PublicEntry } from "../document";
import type { Facet, Standing } from "../standing-types";
import type { Badge } from "../vocabulary";
import type { Custody } from "./custody";
import type { Known } from "./known";
import { isProtective, type ProtectionRun } from "./protection";
import { facetOf, latestDate, type Run } from "./runs";

/** What the badge is told by: the four facets, and how each came about. */
export type Course = {
  facets: Omit<Standing, "badge">;
  custody: Run<Custody>[];
  protection: ProtectionRun[];
  whereabouts: Run<string>[];
};

/** The first of these that is so; `at_risk` where something is known and none of them is. */
export function badgeNow(course: Course, known: Known): Facet<Badge> {
  const { custody, whereabouts, protection } = course.facets;
  const deaths = known.entries.filter(isDeath);
  if (deaths.length > 0) return dead(deaths, known);
  if (hasReturned(course, known)) return { ...whereabouts, value: "returned" };
  if (custody.value === "enforced_disappearance") return { ...custody, value: "missing" };
  if (custody.value !== "none") {
    return { ...custody, since: heldSince(course.custody), value: "in_custody" };
  }
  if (hasLeft(course, known)) return { ...whereabouts, value: "left" };
  if (isProtectedElsewhere(protection, known)) {
    return { ...withoutPlace(protection), value: "left" };
  }
  if (isProtectedHere(protection)) return { ...withoutPlace(protection), value: "protected" };
  return atRisk(course);
}

function isDeath({ detail }: PublicEntry): boolean {
  return detail.kind === "detention" && detail.act === "died";
}

/** Death needs no confirming by later reports. */
function dead(entries: PublicEntry[], known: Known): Facet<Badge> {
  const facet = facetOf<Badge>({ value: "died", entries }, "unknown", known, 0);
  return { ...facet, unconfirmedSince: null };
}

/** In the state where return was feared, after having been outside it. */
function hasReturned({ whereabouts }: Course, { returnState }: Known): boolean {
  const now = whereabouts.at(-1);
  const wasElsewhere = whereabouts.some(({ value }) => value !== returnState);
  return now?.value === returnState && (wasElsewhere || wasTaken(now));
}

function hasLeft({ whereabouts }: Course, { hostState }: Known): boolean {
  const now = whereabouts.at(-1);
  if (!now || now.value === "unknown" || now.value === hostState) return false;
  return whereabouts.some(({ value }) => value === hostState) || wasTaken(now);
}

/** A removal tells that somebody was in the host state before, though nothing else on record does. */
function wasTaken({ entries }: Run<string>): boolean {
  return entries.some(({ detail }) => detail.kind === "removal");
}

function isProtectedElsewhere({ value, place }: Standing["protection"], { hostState }: Known) {
  return isProtective(value) && place !== hostState;
}

/** A fixed term that ran out, or of which nobody has heard for long, protects no longer. */
function isProtectedHere({ value, unconfirmedSince }: Standing["protection"]) {
  const lapsed = value === "refugee_time_limited" && unconfirmedSince !== null;
  return isProtective(value) && !lapsed;
}

/** Held under one title after another is one time in custody. */
function heldSince(runs: Run<Custody>[]): string | null {
  const free = runs.findLastIndex(({ value }) => value === "none");
  return runs[free + 1]?.entries[0]?.when ?? null;
}

function withoutPlace({ place: _place, ...facet }: Standing["protection"]): Facet {
  return facet;
}

function atRisk({ facets, protection }: Course): Facet<Badge> {
  const all = [facets.custody, facets.protection, facets.removal, facets.whereabouts];
  const events = [...new Set(all.flatMap((facet) => facet.events))];
  const lastConfirmed = latestDate(all.flatMap((facet) => facet.lastConfirmed ?? []));
  const wasProtected = protection.slice(0, -1).some(({ value }) => isProtective(value));
  const lost = wasProtected ? facets.protection.since : null;
  const lapsed = isProtective(facets.protection.value) ? facets.protection.unconfirmedSince : null;
  const turns = [facets.custody.since, facets.whereabouts.since, lost, lapsed];
  const since = latestDate(turns.flatMap((turn) => turn ?? [])) ?? facets.protection.since;
  return {
    value: events.length > 0 ? "at_risk" : "unknown",
    since: since ?? facets.removal.since,
    lastConfirmed,
    unconfirmedSince: all.every(isUnconfirmed) ? lastConfirmed : null,
    events,
  };
}

function isUnconfirmed({ events, unconfirmedSince }: Facet): boolean {
  return events.length === 0 || unconfirmedSince !== null;
}
