import { neighbour } from "@/lib/domain/edtf/calendar";
import { readEdtf } from "@/lib/domain/edtf/parse";
import type { EdtfInterval } from "@/lib/domain/edtf/types";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { inBareWords } from "./dates";

/**
 * When something began, from an EDTF date: "since 14 October 2019", "since 1 or 6 October 2019",
 * "since some time between 2 and 8 December 2019", "since December 2019 or earlier".
 */
export function sinceInWords(when: string, locale: Locale): string {
  const edtf = readEdtf(when);
  if (edtf.type === "interval") return sinceSpan(edtf, locale);
  return translator(locale)("standing.since.date", { date: inBareWords(edtf, locale) });
}

function sinceSpan(span: EdtfInterval, locale: Locale): string {
  const t = translator(locale);
  const { start, end } = span;
  if (typeof start === "object" && end === "open") {
    return t("standing.since.date", { date: inBareWords(start, locale) });
  }
  if (typeof start === "object")
    return t("standing.since.some", { date: inBareWords(span, locale) });
  if (typeof end !== "object") return t("standing.since.unknown");
  const next = start === "unknown" ? neighbour(end, 1) : null;
  return next
    ? t("standing.since.before", { date: inBareWords(next, locale) })
    : t("standing.since.orEarlier", { date: inBareWords(end, locale) });
}
