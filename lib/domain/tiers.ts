/** Who may see a value, from everyone to named people only (facts.md section 4 gives the defaults). */
export const tiers = ["public", "partner", "desk", "sealed"] as const;

export type Tier = (typeof tiers)[number];

/** True when somebody cleared for `clearance` may see a value of `tier`. */
export function mayLeave(tier: Tier, clearance: Tier): boolean {
  return tiers.indexOf(tier) <= tiers.indexOf(clearance);
}

/** Of two tiers, the one that fewer may see: of a part, and of what it stands in. */
export function stricter(one: Tier, other: Tier): Tier {
  return mayLeave(one, other) ? other : one;
}
