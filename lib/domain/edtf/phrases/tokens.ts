import { english } from "./english";
import { kazakh } from "./kazakh";
import type { Lexicon } from "./lexicon";
import { type DateRefusal, readFigures } from "./numeric";
import { russian } from "./russian";

const languages = { en: english, ru: russian, kk: kazakh };

/** The languages whose months and little words are known. */
export type PhraseLanguage = keyof typeof languages;

type Vocabulary = { pattern: RegExp; tokens: Map<string, string>; ordinal: RegExp };

const vocabularies = new Map<PhraseLanguage, Vocabulary>();

/**
 * A phrase as tokens of no language: figures, `YYYY-MM-DD`, `#m10` for a month, `#weekday0` for
 * Monday, `#` and a keyword. Words nobody knows stay as they are and are refused later.
 */
export function tokensOf(phrase: string, language: PhraseLanguage): string[] | DateRefusal {
  const { pattern, tokens, ordinal } = vocabulary(language);
  const text = readFigures(phrase.normalize("NFC").toLowerCase().replaceAll("#", ""));
  if (typeof text !== "string") return text;
  const spaced = ` ${text} `
    .replace(/(\p{L})\.(?!\p{L})/gu, "$1 ")
    .replace(ordinal, "$1")
    .replace(/(?<=\p{L})-(?=[\p{L}\d])/gu, " ")
    .replace(/([~?,])/g, " $1 ")
    .replace(/(?<![\d-])(\d{1,2}|\d{4})-(\d{1,2}|\d{4})(?![\d-])/g, pairOfFigures)
    .replace(/ ?[–—] ?| - /g, " #to ")
    .replace(/[()\s]+/g, " ");
  const known = spaced.replace(pattern, (form) => tokens.get(form) ?? form);
  return withoutCommas(known.trim().split(" ")).filter((token) => token !== "#noise");
}

// "2-8 December" and "2018-2019" are spans, "2019-12" is a month.
function pairOfFigures(all: string, start: string, end: string): string {
  return start.length === 4 && end.length < 4 ? all : `${start} #to ${end}`;
}

/** A comma before a year ("Oct 14, 2019") is only a pause; in a list with "or" it is another "or". */
function withoutCommas(tokens: string[]): string[] {
  const list = tokens.includes("#or");
  return tokens.flatMap((token, at) => {
    if (token !== ",") return [token];
    const pause =
      /^\d{4}$/.test(tokens[at + 1] ?? "") && /^(\d\d?|#m.*)$/.test(tokens[at - 1] ?? "");
    return list && !pause ? ["#or"] : [];
  });
}

function vocabulary(language: PhraseLanguage): Vocabulary {
  const known = vocabularies.get(language);
  if (known) return known;
  const tokens = new Map(forms(languages[language]));
  const longestFirst = [...tokens.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const fresh = {
    tokens,
    pattern: new RegExp(`(?<= )(?:${longestFirst.join("|")})(?= )`, "gu"),
    ordinal: new RegExp(
      `(?<![\\d-])(\\d{1,4})(?:${languages[language].ordinals.join("|")})(?=[ ,)])`,
      "gu",
    ),
  };
  vocabularies.set(language, fresh);
  return fresh;
}

function forms({ months, weekdays, phrases }: Lexicon): [string, string][] {
  const keyed = [
    ...months.map((month, at) => [`#m${String(at + 1).padStart(2, "0")}`, month] as const),
    ...weekdays.map((weekday, at) => [`#weekday${at}`, weekday] as const),
    ...Object.entries(phrases).map(([keyword, each]) => [`#${keyword}`, each] as const),
  ];
  return keyed.flatMap(([token, each]) => each.map((form): [string, string] => [form, token]));
}

function escaped(form: string): string {
  return form.replace(/\?/g, "\\?");
}
