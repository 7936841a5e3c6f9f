import { readDatePhrase } from "@/lib/domain/edtf/typed";
import type { Refusal } from "@/lib/domain/outcome";
import { dayInWords } from "@/lib/format/dates";
import { type Locale, locales } from "@/lib/i18n/locales";

type ReadDate = { edtf: string } | { refusal: Refusal };

/** A date as typed, in English, Russian or Kazakh; the sentence of a refusal is the English one's. */
export function readTypedDate(
  text: string,
  today: string,
  field: string,
  locale: Locale,
): ReadDate {
  const reading = readDatePhrase(text, today, "en");
  if ("edtf" in reading) return reading;
  for (const language of ["ru", "kk"] as const) {
    const other = readDatePhrase(text, today, language);
    if ("edtf" in other) return other;
  }
  const [first = "", second = ""] = reading.readings.map((day) => dayInWords(day, locale));
  return { refusal: { code: reading.refusal, field, values: { first, second } } };
}

/** One item a line, blank lines left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Digits as a number; anything else stays as typed and is refused by the schema. */
export function numberOf(text: string): number | string {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : text;
}

/** `KZ`, `kz` or `Kazakhstan` as the code `KZ`; what is no state stays as typed and is refused. */
export function placeOf(text: string): string {
  const typed = text.trim();
  if (/^[a-z]{2}(-[a-z0-9]{1,3})?$/i.test(typed)) return typed.toUpperCase();
  return stateCodes().get(typed.toLowerCase()) ?? typed;
}

/** `Kazakhstan` for `KZ`: the words `placeOf` reads back. */
export function placeText(code: string, locale: Locale): string {
  return /^[A-Z]{2}$/.test(code) ? (stateNames(locale).of(code) ?? code) : code;
}

let codes: Map<string, string> | undefined;

function stateCodes(): Map<string, string> {
  codes ??= new Map(locales.flatMap((locale) => namedStates(locale)));
  return codes;
}

function namedStates(locale: Locale): [string, string][] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = stateNames(locale);
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  return all.flatMap((code): [string, string][] => {
    const name = names.of(code);
    return name ? [[name.toLowerCase(), code]] : [];
  });
}

function stateNames(locale: Locale): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: "region", fallback: "none" });
}
