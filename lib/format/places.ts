import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** Parts of countries that have a name in the messages. */
const namedParts = ["CN-XJ"] as const;

/** Made once a language: making one costs more than a page of names. */
const countries = new Map<Locale, Intl.DisplayNames>();

/**
 * A place by its ISO 3166 code: `KZ` → "Kazakhstan", `CN-XJ` → "Xinjiang, China". A part without a
 * name of its own here is said by its country; a code that is no country stays as it is.
 */
export function placeName(code: string, locale: Locale): string {
  const country = countryName(code.slice(0, 2), locale);
  const part = namedParts.find((named) => named === code);
  const t = translator(locale);
  return part
    ? t("standing.places.within", { part: t(`standing.places.${part}`), country })
    : country;
}

function countryName(code: string, locale: Locale): string {
  const known = countries.get(locale);
  const names = known ?? new Intl.DisplayNames(intlTag[locale], { type: "region" });
  if (!known) countries.set(locale, names);
  return names.of(code) ?? code;
}
