import { intlTag, type Locale } from "@/lib/i18n/locales";

/** An ISO 8601 instant, said in universal time: "24 November 2026 at 22:05 UTC". */
export function instantInWords(instant: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(intlTag[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return `${format.format(new Date(instant))} UTC`;
}
