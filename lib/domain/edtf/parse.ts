import { daysInMonth, firstDay, lastDay } from "./calendar";
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfOneOf, EdtfRange } from "./types";

const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * Reads EDTF strictly: real calendar days, a start no later than its end, no blanks inside.
 * Null for anything else. Text around it is trimmed and made NFC first.
 */
export function parseEdtf(text: string): Edtf | null {
  const clean = text.normalize("NFC").trim();
  if (clean.startsWith("[")) return parseOneOf(clean);
  return clean.includes("/") ? parseInterval(clean) : parseDate(clean);
}

/** As `parseEdtf`, for text that was checked when it was stored: anything else is a defect and throws. */
export function readEdtf(when: Edtf | string): Edtf {
  const edtf = typeof when === "string" ? parseEdtf(when) : when;
  if (!edtf) throw new Error(`Not an EDTF date: ${JSON.stringify(when)}`);
  return edtf;
}

export function parseDate(text: string): EdtfDate | null {
  const parts = dateForm.exec(text);
  if (!parts) return null;
  const [, year, month, day, mark] = parts;
  const date: EdtfDate = {
    type: "date",
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
  return isReal(date) ? date : null;
}

function parseInterval(text: string): EdtfInterval | null {
  const [left = "", right = "", ...more] = text.split("/");
  const start = parseEnd(left);
  const end = parseEnd(right);
  if (!start || !end || more.length > 0) return null;
  // `../..` and `../` say nothing that `/..` and `/` do not say.
  if (start === "open" && typeof end === "string") return null;
  return inOrder(start, end) ? { type: "interval", start, end } : null;
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === "") return "unknown";
  return text === ".." ? "open" : parseDate(text);
}

function parseOneOf(text: string): EdtfOneOf | null {
  if (!text.endsWith("]")) return null;
  const written = text.slice(1, -1).split(",");
  const members = written.map((member) => parseRange(member) ?? parseDate(member));
  if (members.includes(null) || new Set(written).size !== written.length) return null;
  const alone = members.length === 1 && members[0]?.type === "date";
  return alone ? null : { type: "oneOf", members: members.filter((member) => member !== null) };
}

function parseRange(text: string): EdtfRange | null {
  const [left, right, ...more] = text.split("..");
  if (left === undefined || right === undefined || more.length > 0 || text === "..") return null;
  const start = left === "" ? "open" : parseDate(left);
  const end = right === "" ? "open" : parseDate(right);
  return start && end && inOrder(start, end) ? { type: "range", start, end } : null;
}

function isReal({ year, month, day }: EdtfDate): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

function inOrder(start: EdtfEnd, end: EdtfEnd): boolean {
  if (typeof start === "string" || typeof end === "string") return true;
  return firstDay(start) <= lastDay(end);
}
