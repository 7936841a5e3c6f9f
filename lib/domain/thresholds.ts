/** How many days a value may stand without anything that confirms it, before it says so. */
export const unconfirmedAfter = {
  custody: 90,
  liberty: 365,
  protection: 365,
  removal: 180,
  whereabouts: 180,
} as const;

/** How many days after the last report that a search found a case counts as silent. */
export const silentAfter = 180;

/** How many days an unanswered ask stays open after its reply was due, or after it was made. */
export const askOpenFor = 365;
