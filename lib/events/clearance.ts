import type { EventDetail } from "@/lib/domain/event";
import { mayLeave, type Tier, tiers } from "@/lib/domain/tiers";
import type { EventBody } from "./schema";

/** A detail without the values that somebody cleared for `clearance` may not see. */
export function seenDetail(detail: EventDetail, clearance: Tier): EventDetail {
  if (detail.kind === "detention" && !mayLeave(detail.facilityTier, clearance)) {
    return { ...detail, facility: null };
  }
  if (detail.kind === "asylum_decision" && !mayLeave(detail.validUntilTier, clearance)) {
    return { ...detail, validUntil: null };
  }
  return detail;
}

/** How far somebody sees: their clearance, and the ids of the sources that lie beyond it. */
export type Sight = { clearance: Tier; hidden: ReadonlySet<string> };

/** As `seenDetail`, for all that an event says; null where the event itself is not theirs to see. */
export function seenBody(body: EventBody, { clearance, hidden }: Sight): EventBody | null {
  if (!mayLeave(body.tier, clearance)) return null;
  return {
    ...body,
    place: mayLeave(body.placeTier, clearance) ? body.place : null,
    detail: seenDetail(body.detail, clearance),
    citations: body.citations.filter(
      ({ tier, sourceId }) => mayLeave(tier, clearance) && !hidden.has(sourceId),
    ),
  };
}

/** True where nothing of the event is hidden: only then can it be changed as a whole. */
export function seesAll(body: EventBody, sight: Sight): boolean {
  return JSON.stringify(seenBody(body, sight)) === JSON.stringify(body);
}

/** The least of several clearances, for a joint event is changed on every case it is on. */
export function leastOf(clearances: (Tier | null)[]): Tier | null {
  if (clearances.includes(null)) return null;
  return tiers.find((tier) => clearances.includes(tier)) ?? null;
}

/** The most of several clearances, for a joint event is seen from any case it is on. */
export function mostOf(clearances: (Tier | null)[]): Tier | null {
  return tiers.findLast((tier) => clearances.includes(tier)) ?? null;
}
