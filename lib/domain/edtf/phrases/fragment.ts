import { firstDay } from "../calendar";
import { parseDate } from "../parse";
import type { EdtfDate } from "../types";
import { writeEdtf } from "../write";
import { type DateRefusal, refusal } from "./numeric";

/** A date as far as it was said: "2" in "between 2 and 8 December 2019". */
type Fragment = Omit<EdtfDate, "year"> & { year: number | null };

const nothing: Fragment = {
  type: "date",
  year: null,
  month: null,
  day: null,
  approximate: false,
  uncertain: false,
};

/**
 * The dates of a phrase, one for each piece, tokens in any order. What one leaves out is taken
 * from the date to the right, else to the left; a year nobody said is that of the most recent past.
 */
export function readDates(pieces: string[][], today: string): EdtfDate[] | DateRefusal {
  const fragments = pieces.map(readFragment);
  const said = fragments.filter((fragment) => fragment !== null);
  return said.length === pieces.length ? complete(said, today) : refusal("date_not_understood");
}

/** Null when a token is left over or says a thing twice. */
function readFragment(tokens: string[]): Fragment | null {
  const fragment: Fragment = { ...nothing };
  for (const token of tokens) {
    const part = readToken(token);
    const fields = Object.keys(part ?? {}) as (keyof Fragment)[];
    if (!part || fields.some((field) => fragment[field] !== nothing[field])) return null;
    Object.assign(fragment, part);
  }
  const { year, month, day } = fragment;
  return year === null && month === null && day === null ? null : fragment;
}

function complete(fragments: Fragment[], today: string): EdtfDate[] | DateRefusal {
  const filled = fragments.map((fragment, at) => ({
    ...fragment,
    month: fragment.day === null ? fragment.month : borrow(fragments, at, "month"),
    year: borrow(fragments, at, "year"),
  }));
  if (filled.some(({ day, month }) => day !== null && month === null)) {
    return refusal("date_not_understood");
  }
  const last = filled.at(-1) ?? nothing;
  const dates = filled.map((each) => ({ ...each, year: each.year ?? recentYear(last, today) }));
  return dates.every(isReal) ? dates : refusal("date_not_real");
}

function readToken(token: string): Partial<Fragment> | null {
  if (token === "#about") return { approximate: true };
  if (token === "#uncertain") return { uncertain: true };
  if (/^#m\d\d$/.test(token)) return { month: Number(token.slice(2)) };
  if (/^\d{4}$/.test(token)) return { year: Number(token) };
  if (/^\d{1,2}$/.test(token)) return { day: Number(token) };
  const [year, month, day] = token.split("-").map(Number);
  if (!/^\d{4}-\d\d(-\d\d)?$/.test(token) || !month) return null;
  return day === undefined ? { year, month } : { year, month, day };
}

function borrow(fragments: Fragment[], at: number, field: "year" | "month"): number | null {
  const fields = fragments.map((fragment) => fragment[field]);
  const said = (value: number | null) => value !== null;
  return fields.slice(at).find(said) ?? fields.slice(0, at).findLast(said) ?? null;
}

/** 29 February may be eight years back. */
function recentYear(fragment: Fragment, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 9 }, (_, back) => thisYear - back);
  const past = years.find((year) => {
    const date = { ...fragment, year };
    return year >= 0 && isReal(date) && firstDay(date) <= today;
  });
  return past ?? thisYear;
}

function isReal(date: EdtfDate): boolean {
  return parseDate(writeEdtf(date)) !== null;
}
