import { digits } from "@/lib/domain/edtf/calendar";
import type { EdtfDate } from "@/lib/domain/edtf/types";
import { intlTag, type Locale } from "@/lib/i18n/locales";

type Field = "day" | "month" | "year";

const options = { day: "numeric", month: "long", year: "numeric" } as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/** `4 December 2019`, `December 2019`, `2019`: as much as the date gives, without its qualifiers. */
export function calendarText(date: EdtfDate, locale: Locale): string {
  return write(date, fieldsOf(date), locale);
}

/** Several dates side by side, saying once what they share: `1`, `6 October 2019`. */
export function calendarTexts(dates: EdtfDate[], locale: Locale): string[] {
  const fields = distinctFields(dates);
  const last = dates.length - 1;
  return dates.map((date, at) => write(date, at === last ? fieldsOf(date) : fields, locale));
}

/** Dates of one precision and without qualifiers can share their month and year. */
export function alike(dates: EdtfDate[]): boolean {
  const shapes = dates.map((date) => fieldsOf(date).join());
  return new Set(shapes).size === 1 && dates.every((date) => !date.approximate && !date.uncertain);
}

function fieldsOf({ month, day }: EdtfDate): Field[] {
  if (month === null) return ["year"];
  return day === null ? ["month", "year"] : ["day", "month", "year"];
}

function distinctFields(dates: EdtfDate[]): Field[] {
  const full = dates[0] ? fieldsOf(dates[0]) : [];
  if (new Set(dates.map((date) => date.year)).size > 1 || full.length === 1) return full;
  const oneMonth = new Set(dates.map((date) => date.month)).size === 1;
  return full.length === 3 && oneMonth ? ["day"] : full.filter((field) => field !== "year");
}

// `Intl` counts the year 0 as 1 BC and writes the year 33 as "33": ours are always four digits.
function write(date: EdtfDate, fields: Field[], locale: Locale): string {
  const parts = format(fields, locale).formatToParts(instant(date));
  const texts = parts.map((part) => (part.type === "year" ? digits(date.year, 4) : part.value));
  return texts.join("");
}

function instant({ year, month, day }: EdtfDate): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return date;
}

function format(fields: Field[], locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${fields.join()}`;
  const known = formats.get(key);
  if (known) return known;
  const chosen = Object.fromEntries(fields.map((field) => [field, options[field]]));
  const fresh = new Intl.DateTimeFormat(intlTag[locale], { ...chosen, timeZone: "UTC" });
  formats.set(key, fresh);
  return fresh;
}
