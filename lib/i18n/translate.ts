import { IntlMessageFormat } from "intl-messageformat";
import { intlTag, type Locale } from "./locales";
import changes from "./messages/en/changes.json";
import dates from "./messages/en/dates.json";
import desk from "./messages/en/desk.json";
import errors from "./messages/en/errors.json";
import exported from "./messages/en/exports.json";
import publicDoor from "./messages/en/public.json";
import standing from "./messages/en/standing.json";
import vocabulary from "./messages/en/vocabulary.json";

const english = {
  dates,
  vocabulary,
  standing,
  changes,
  public: publicDoor,
  desk,
  exports: exported,
  errors,
};

/** A locale whose files miss an English key does not compile. */
const messages: Record<Locale, Shape<typeof english>> = { en: english };

const compiled = new Map<string, IntlMessageFormat>();

export type MessageKey = Path<typeof english>;
export type MessageValues = Record<string, string | number | boolean>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/**
 * Text for people: `translator("en")("dates.before", { date: "14 October 2019" })`.
 * Messages are ICU, plain text (a `<` is only a `<`). An unknown key or a missing value throws.
 */
export function translator(locale: Locale): Translate {
  return (key, values) => String(message(locale, key).format(values));
}

function message(locale: Locale, key: string): IntlMessageFormat {
  const known = compiled.get(`${locale} ${key}`);
  if (known) return known;
  const fresh = new IntlMessageFormat(find(locale, key), intlTag[locale], undefined, {
    ignoreTag: true,
  });
  compiled.set(`${locale} ${key}`, fresh);
  return fresh;
}

function find(locale: Locale, key: string): string {
  let found: unknown = messages[locale];
  for (const step of key.split(".")) {
    const inside = found !== null && typeof found === "object" && Object.hasOwn(found, step);
    found = inside ? (found as Record<string, unknown>)[step] : undefined;
  }
  if (typeof found !== "string") throw new Error(`No message "${key}" in "${locale}"`);
  return found;
}

type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}`;
}[keyof T & string];
