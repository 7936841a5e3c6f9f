/** Every language the interface speaks; the first is the one to fall back on. */
export const locales = ["en"] as const;

export type Locale = (typeof locales)[number];

/** Which way a page in this language is laid out. */
export const direction: Record<Locale, "ltr" | "rtl"> = { en: "ltr" };

/** The BCP 47 tag handed to `Intl`: it decides the order of day and month. */
export const intlTag: Record<Locale, string> = { en: "en-GB" };
