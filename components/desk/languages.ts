import type { Option } from "@/components/ui/select";
import type { Locale } from "@/lib/i18n/locales";
import { capital } from "./code-label";

/** The languages and scripts the record meets most; a form that holds another keeps it. */
const tags = [
  "en",
  "kk",
  "kk-Arab",
  "ru",
  "zh-Hans",
  "zh-Hant",
  "ug",
  "ky",
  "uz",
  "tr",
  "mn",
  "ar",
  "de",
  "fr",
  "sv",
] as const;

/** Languages to choose from, named in the reader's language: "Kazakh (Arabic)". */
export function languageOptions(locale: Locale, also: string[] = []): Option[] {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return [...new Set([...tags, ...also])].map((value) => ({
    value,
    label: capital(names.of(value) ?? value, locale),
  }));
}
