import { type Bounds, bounds, spans } from "./bounds";
import { readEdtf } from "./parse";
import type { Edtf, Precision } from "./types";
import { writeEdtf } from "./write";

/** After every day of the years 0000 to 9999. */
const never = "9999-99-99";

/**
 * Total order of dates: by `compareBounds`, then by the text. Negative when `a` comes first.
 */
export function compareWhen(a: Edtf | string, b: Edtf | string): number {
  const left = readEdtf(a);
  const right = readEdtf(b);
  return compareBounds(bounds(left), bounds(right)) || order(writeEdtf(left), writeEdtf(right));
}

/**
 * Earliest day, then latest: the order of a timeline before sequence and id. Without an earliest
 * day a date stands where it had certainly happened ("by December 2019" on the 31st); without a
 * latest day it comes after those that end; with neither it comes last.
 */
export function compareBounds(a: Bounds, b: Bounds): number {
  return order(sortKey(a), sortKey(b));
}

/**
 * Could both dates be true of one happening? They share a day, member by member for sets; an open
 * or unknown side reaches as far as needed. Not transitive.
 */
export function compatible(a: Edtf | string, b: Edtf | string): boolean {
  const others = spans(b);
  return spans(a).some((span) => others.some((other) => overlap(span, other)));
}

/** Had this certainly happened by the end of that day (`YYYY-MM-DD`)? */
export function happenedBy(when: Edtf | string, day: string): boolean {
  const certain = certainDay(when);
  return certain !== null && certain <= day;
}

/**
 * The first day on which this had certainly happened: the last that it can mean. What began and
 * goes on (`2024-01/..`) counts from its first day; what ended on an unknown date has none.
 */
export function certainDay(when: Edtf | string): string | null {
  const edtf = readEdtf(when);
  const { earliest, latest } = bounds(edtf);
  return edtf.type === "interval" && edtf.end === "open" ? earliest : latest;
}

/** How finely one date is given; `span` for intervals and sets. */
export function precision(when: Edtf | string): Precision | "span" {
  const edtf = readEdtf(when);
  if (edtf.type !== "date") return "span";
  if (edtf.day !== null) return "day";
  return edtf.month === null ? "year" : "month";
}

function sortKey({ earliest, latest }: Bounds): string {
  return `${earliest ?? latest ?? never} ${latest ?? never}`;
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

function overlap(a: Bounds, b: Bounds): boolean {
  return notAfter(a.earliest, b.latest) && notAfter(b.earliest, a.latest);
}

function notAfter(earliest: string | null, latest: string | null): boolean {
  return earliest === null || latest === null || earliest <= latest;
}
