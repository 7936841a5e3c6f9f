import { dayText } from "../calendar";
import { parseDate } from "../parse";

/** Why a phrase was not read; also the key of the sentence that says so (namespace `errors`). */
export type DateRefusal = {
  refusal:
    | "date_not_understood"
    | "date_ambiguous"
    | "date_short_year"
    | "date_not_real"
    | "date_not_in_order"
    | "date_season";
  /** for `date_ambiguous`: the days it could be, as EDTF */
  readings: string[];
};

export function refusal(code: DateRefusal["refusal"], ...readings: string[]): DateRefusal {
  return { refusal: code, readings };
}

const shortYear = /(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{2}(?![\d./-])/;
const dayFirst = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])/g;
const yearFirst = /(?<![\d./-])(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\d/-])/g;
const monthFirst = /(?<![\d./-])(\d{1,2})[./](\d{4})(?![\d/-])/g;

/**
 * Days written in figures become `YYYY-MM-DD` where they stand. Dots mean day first, everywhere
 * they are used; slashes and dashes do not, so `03/04/2019` is refused with both readings.
 */
export function readFigures(text: string): string | DateRefusal {
  if (shortYear.test(text)) return refusal("date_short_year");
  const unclear = [...text.matchAll(dayFirst)].map(readings).find((days) => days.length > 1);
  if (unclear) return refusal("date_ambiguous", ...unclear);
  return text
    .replace(dayFirst, (all, a, mark, b, year) => readings([all, a, mark, b, year])[0] ?? all)
    .replace(yearFirst, (_, year, _mark, month, day) => iso(year, month, day))
    .replace(monthFirst, (_, month, year) => `${year}-${month.padStart(2, "0")}`);
}

function readings([, a, mark, b, year]: string[]): string[] {
  const dayMonth = iso(year, b, a);
  const monthDay = iso(year, a, b);
  const likely = mark === "." ? [dayMonth] : [...new Set([dayMonth, monthDay])];
  const real = likely.filter((day) => parseDate(day));
  return real.length > 0 ? real : [dayMonth];
}

function iso(year = "", month = "", day = ""): string {
  return dayText(Number(year), Number(month), Number(day));
}
