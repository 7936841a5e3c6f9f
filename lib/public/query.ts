import { z } from "zod";

/** The parameters a machine may add to an address: `asOf`, a day `YYYY-MM-DD`. */
export type Parameter = "asOf";

/** The day an address asks for, or the name of the parameter that cannot be read. */
export type AskedDay = { ok: true; day: string } | { ok: false; parameter: string };

const realDay = z.iso.date();

/**
 * The day an address asks for, or `today`. A parameter that is not in `allowed`, one given twice
 * and a day that does not exist or lies ahead are refused: an address misread would be misquoted.
 */
export function askedDay(
  address: string,
  { allowed, today }: { allowed: readonly Parameter[]; today: string },
): AskedDay {
  const asked = new URL(address).searchParams;
  const stranger = [...asked.keys()].find((name) => !allowed.some((known) => known === name));
  if (stranger !== undefined) return { ok: false, parameter: stranger };
  const days = asked.getAll("asOf");
  if (days.length === 0) return { ok: true, day: today };
  const read = realDay.safeParse(days.length === 1 ? days[0] : null);
  const isPast = read.success && read.data <= today;
  return isPast ? { ok: true, day: read.data } : { ok: false, parameter: "asOf" };
}
