import { daysInMonth, neighbour } from "../calendar";
import type { Edtf, EdtfDate } from "../types";
import { type DateRefusal, refusal } from "./numeric";

/** What a little word makes of the date it stands with. */
export const operators = new Map<string, (date: EdtfDate) => Edtf | DateRefusal>([
  ["#by", (end) => ({ type: "interval", start: "open", end })],
  ["#since", (start) => ({ type: "interval", start, end: "open" })],
  ["#notBefore", (start) => ({ type: "interval", start, end: "unknown" })],
  ["#before", before],
  ["#after", after],
  ["#early", (date) => third(date, 0)],
  ["#middle", (date) => third(date, 1)],
  ["#late", (date) => third(date, 2)],
]);

function before(date: EdtfDate): Edtf | DateRefusal {
  const end = neighbour(date, -1);
  return end ? { type: "interval", start: "unknown", end } : refusal("date_not_real");
}

function after(date: EdtfDate): Edtf | DateRefusal {
  const start = neighbour(date, 1);
  return start ? { type: "interval", start, end: "unknown" } : refusal("date_not_real");
}

/** Early, middle or late: days 1-10, 11-20 and the rest of a month, four months each of a year. */
function third(date: EdtfDate, which: 0 | 1 | 2): Edtf | DateRefusal {
  if (date.day !== null) return refusal("date_not_understood");
  if (date.month === null) return span({ ...date, month: 4 * which + 1 }, { month: 4 * which + 4 });
  const lastDay = which === 2 ? daysInMonth(date.year, date.month) : 10 * which + 10;
  return span({ ...date, day: 10 * which + 1 }, { day: lastDay });
}

function span(start: EdtfDate, end: Partial<EdtfDate>): Edtf {
  return { type: "interval", start, end: { ...start, ...end } };
}
