import { neighbour } from "@/lib/domain/edtf/calendar";
import { readEdtf } from "@/lib/domain/edtf/parse";
import type { Edtf, EdtfDate, EdtfInterval, EdtfOneOf, EdtfRange } from "@/lib/domain/edtf/types";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/translate";
import { alike, calendarText, calendarTexts } from "./calendar-text";

/** `bare`: without the "in" of "in October 2019", for a sentence that has a preposition of its own. */
type Voice = { style: "words" | "short"; bare?: boolean; locale: Locale; t: Translate };

/**
 * An EDTF date as a sentence says it: "in October 2019", "between 2 and 8 December 2019",
 * "before 14 October 2019", "1 or 6 October 2019". In English `readDatePhrase` reads it back.
 * Throws on text that is not EDTF.
 */
export function inWords(when: Edtf | string, locale: Locale): string {
  return say(readEdtf(when), { style: "words", locale, t: translator(locale) });
}

/** The same for a column or a label: "October 2019", "2–8 December 2019", "c. 4 December 2019". */
export function inWordsShort(when: Edtf | string, locale: Locale): string {
  return say(readEdtf(when), { style: "short", locale, t: translator(locale) });
}

/** As `inWords` without the "in": "October 2019", "about 4 December 2019", "1 or 6 October 2019". */
export function inBareWords(when: Edtf | string, locale: Locale): string {
  return say(readEdtf(when), { style: "words", bare: true, locale, t: translator(locale) });
}

/** A day `YYYY-MM-DD` (or a month `YYYY-MM`, a year `YYYY`): "16 October 2019". */
export function dayInWords(day: string, locale: Locale): string {
  const date = readEdtf(day);
  if (date.type !== "date") throw new Error(`Not a day: ${day}`);
  return calendarText(date, locale);
}

function say(edtf: Edtf, voice: Voice): string {
  if (edtf.type === "interval") return sayInterval(edtf, voice);
  if (edtf.type === "oneOf") return sayOneOf(edtf, voice);
  return withPreposition([edtf], named(edtf, voice), voice);
}

/** English says "in 2019" but "4 December 2019" and "about 2019". */
function withPreposition(dates: EdtfDate[], date: string, { style, bare, t }: Voice): string {
  const exact = dates.some((each) => each.day !== null || each.approximate);
  return exact || bare ? date : t(`dates.${style}.in`, { date });
}

function named(date: EdtfDate, { style, locale, t }: Voice): string {
  const bare = calendarText(date, locale);
  const text = date.approximate ? t(`dates.${style}.about`, { date: bare }) : bare;
  if (!date.uncertain) return text;
  const doubt = date.month === null ? "yearUncertain" : "dateUncertain";
  return t(`dates.${style}.${doubt}`, { date: text });
}

function sayInterval({ start, end }: EdtfInterval, voice: Voice): string {
  const { style, t } = voice;
  if (typeof start === "object" && typeof end === "object") {
    return pair("between", start, end, voice);
  }
  if (typeof start === "object") {
    const key = end === "open" ? "since" : "notBefore";
    return t(`dates.${style}.${key}`, { date: named(start, voice) });
  }
  if (typeof end === "object") return sayUntil(end, start === "unknown", voice);
  return t(`dates.${style}.${end === "open" ? "sinceUnknown" : "unknown"}`);
}

// The last day of the year 9999 has no day after it to be "before".
function sayUntil(end: EdtfDate, before: boolean, voice: Voice): string {
  const next = before ? neighbour(end, 1) : null;
  if (next) return voice.t(`dates.${voice.style}.before`, { date: named(next, voice) });
  return voice.t(`dates.${voice.style}.by`, { date: named(end, voice) });
}

function sayOneOf({ members }: EdtfOneOf, voice: Voice): string {
  const dates = members.filter((member) => member.type === "date");
  const onlyDates = dates.length === members.length;
  const texts =
    onlyDates && alike(dates)
      ? calendarTexts(dates, voice.locale)
      : members.map((member) => sayMember(member, voice));
  const list = new Intl.ListFormat(intlTag[voice.locale], { type: "disjunction" }).format(texts);
  if (onlyDates) return withPreposition(dates, list, voice);
  const closed = members.some((member) => member.type === "range" && isClosed(member));
  return closed ? voice.t(`dates.${voice.style}.oneOf`, { list }) : list;
}

function sayMember(member: EdtfDate | EdtfRange, voice: Voice): string {
  if (member.type === "date") return named(member, voice);
  const { start, end } = member;
  if (start !== "open" && end !== "open") return pair("range", start, end, voice);
  const key = start === "open" ? "orEarlier" : "orLater";
  const date = start === "open" ? end : start;
  return date === "open"
    ? ""
    : voice.t(`dates.${voice.style}.${key}`, { date: named(date, voice) });
}

function pair(key: "between" | "range", first: EdtfDate, last: EdtfDate, voice: Voice): string {
  const dates = [first, last];
  const texts = alike(dates)
    ? calendarTexts(dates, voice.locale)
    : dates.map((date) => named(date, voice));
  const [start = "", end = ""] = texts;
  return voice.t(`dates.${voice.style}.${key}`, { start, end, tight: !start.includes(" ") });
}

function isClosed({ start, end }: EdtfRange): boolean {
  return start !== "open" && end !== "open";
}
