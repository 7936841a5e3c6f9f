import { intlTag, type Locale } from "@/lib/i18n/locales";

/** A moment as the desk says it: "24 November 2026, 21:45 UTC". */
export function momentText(moment: Date | string, locale: Locale): string {
  const text = new Intl.DateTimeFormat(intlTag[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(moment));
  return `${text} UTC`;
}
