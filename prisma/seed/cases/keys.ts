export const men = ["murager-alimuly", "qaster-musakhanuly"] as const;
export const everyone = [...men, "sairagul-sauytbay"] as const;

export type CaseKey = (typeof everyone)[number];
