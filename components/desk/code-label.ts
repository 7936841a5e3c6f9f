import type { Locale } from "@/lib/i18n/locales";
import type vocabulary from "@/lib/i18n/messages/en/vocabulary.json";
import { type MessageKey, translator } from "@/lib/i18n/translate";

export type CodeList = keyof typeof vocabulary;

/** The label of a code of a closed list: `codeLabel("tiers", "desk", "en")`. */
export function codeLabel(list: CodeList, code: string, locale: Locale): string {
  return translator(locale)(`vocabulary.${list}.${code}` as MessageKey);
}

/** A closed list as the choices of a control. */
export function codeOptions(list: CodeList, codes: readonly string[], locale: Locale) {
  return codes.map((value) => ({ value, label: capital(codeLabel(list, value, locale), locale) }));
}

/** Labels stand in sentences too, so they begin small; at the head of a line they begin large. */
export function capital(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
