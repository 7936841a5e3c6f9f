import { firstDay, lastDay } from "./calendar";
import { readEdtf } from "./parse";
import type { Edtf, EdtfDate, EdtfEnd, EdtfRange } from "./types";

/** Days `YYYY-MM-DD`; null where that side is open or unknown. */
export type Bounds = { earliest: string | null; latest: string | null };

/**
 * The first and the last day this date can mean. `~` and `?` do not widen it: nobody said by how
 * much, and a width made up here would be read as fact. Throws on text that is not EDTF.
 */
export function bounds(when: Edtf | string): Bounds {
  const all = spans(when);
  const earliest = all.map((span) => span.earliest);
  const latest = all.map((span) => span.latest);
  return {
    earliest: earliest.includes(null) ? null : (earliest.sort()[0] ?? null),
    latest: latest.includes(null) ? null : (latest.sort().at(-1) ?? null),
  };
}

/** The unbroken stretches of days a date can mean: one, or one for each member of a set. */
export function spans(when: Edtf | string): Bounds[] {
  const edtf = readEdtf(when);
  if (edtf.type === "oneOf") return edtf.members.map(spanOfMember);
  return edtf.type === "date" ? [spanOf(edtf, edtf)] : [spanOf(edtf.start, edtf.end)];
}

function spanOfMember(member: EdtfDate | EdtfRange): Bounds {
  return member.type === "date" ? spanOf(member, member) : spanOf(member.start, member.end);
}

function spanOf(start: EdtfEnd, end: EdtfEnd): Bounds {
  return {
    earliest: typeof start === "object" ? firstDay(start) : null,
    latest: typeof end === "object" ? lastDay(end) : null,
  };
}
