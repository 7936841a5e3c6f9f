import { one, type Typed } from "@/components/ui/form-state";

const day = 24 * 60 * 60 * 1000;

/**
 * What "today" meant to the person: the day their form says, where it can be a day somewhere on
 * earth at this moment; otherwise the server's. YYYY-MM-DD.
 */
export function typedDay(typed: Typed, now: Date): string {
  const possible = [-1, 0, 1].map((days) => dayOf(now.getTime() + days * day));
  const said = one(typed, "today");
  return possible.includes(said) ? said : dayOf(now.getTime());
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
