import { badgeNow } from "./standing/badge";
import { custodyNow, custodyRuns } from "./standing/custody";
import { knownBy, type StandingInput } from "./standing/known";
import { protectionNow, protectionRuns } from "./standing/protection";
import { removalNow, removalRuns } from "./standing/removal";
import { latestDate } from "./standing/runs";
import { silentSince } from "./standing/silence";
import { whereaboutsNow, whereaboutsRuns } from "./standing/whereabouts";
import type { Standing } from "./standing-types";

export type { StandingInput } from "./standing/known";

/**
 * Where a case stood at the end of a day (`YYYY-MM-DD`): told by what had certainly happened by
 * then and by nothing else. Where a search found no report for long, whereabouts and badge are
 * unknown since the last one, whatever was true before; the other facets keep their last value,
 * unconfirmed.
 */
export function standing(input: StandingInput, asOf: string): Standing {
  const known = knownBy(input, asOf);
  const custody = custodyRuns(known);
  const protection = protectionRuns(known);
  const whereabouts = whereaboutsRuns(known);
  const facets = {
    custody: custodyNow(custody, known),
    protection: protectionNow(protection, known),
    removal: removalNow(removalRuns(known), known),
    whereabouts: whereaboutsNow(whereabouts, known),
  };
  const badge = badgeNow({ facets, custody, protection, whereabouts }, known);
  const silent = badge.value === "died" ? null : silentSince(input.check, known);
  return silent ? silenced({ ...facets, badge }, silent) : { ...facets, badge };
}

function silenced(was: Standing, since: string): Standing {
  const last = [was.custody, was.protection, was.removal, was.whereabouts];
  const lastConfirmed = latestDate(last.flatMap((facet) => facet.lastConfirmed ?? []));
  const unknown = { value: "unknown" as const, since, unconfirmedSince: since, events: [] };
  return {
    ...was,
    whereabouts: { ...unknown, lastConfirmed: was.whereabouts.lastConfirmed },
    badge: { ...unknown, lastConfirmed },
  };
}
