import type { EdtfDate } from "./types";

const dayLength = 86_400_000;

/** How many days a month of the proleptic Gregorian calendar has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First day of a year, month or day: `2019-12` → `2019-12-01`. */
export function firstDay(date: EdtfDate): string {
  return dayText(date.year, date.month ?? 1, date.day ?? 1);
}

/** Last day of a year, month or day: `2019-12` → `2019-12-31`. */
export function lastDay(date: EdtfDate): string {
  const month = date.month ?? 12;
  return dayText(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/** `YYYY-MM-DD` moved by whole days. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayLength).toISOString().slice(0, 10);
}

/** The Monday of the week a day is in. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The year, month or day after (1) or before (-1) this one, or null past the years 0000 to 9999. */
export function neighbour(date: EdtfDate, step: 1 | -1): EdtfDate | null {
  const edge = step === 1 ? lastDay(date) : firstDay(date);
  if (edge === (step === 1 ? "9999-12-31" : "0000-01-01")) return null;
  const [year = 0, month = 1, day = 1] = addDays(edge, step).split("-").map(Number);
  return { ...date, year, month: date.month && month, day: date.day && day };
}

export function dayText(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

export function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
