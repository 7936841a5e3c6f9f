import { type Locale, locales } from "@/lib/i18n/locales";

/** The language of the desk. */
export const deskLocale: Locale = locales[0];
