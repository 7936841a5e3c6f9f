import { parseEdtf } from "./parse";
import { readDates } from "./phrases/fragment";
import { type DateRefusal, refusal } from "./phrases/numeric";
import { isOneOf, readOneOf } from "./phrases/one-of";
import { operators } from "./phrases/operators";
import { withoutToday } from "./phrases/relative";
import { type PhraseLanguage, tokensOf } from "./phrases/tokens";
import type { Edtf } from "./types";
import { writeEdtf } from "./write";

export type DateReading = { edtf: string } | DateRefusal;

/**
 * A date as people type it ("early Oct 2019", "before 14 Oct", "1 or 6 October 2019", "14.10.2019",
 * EDTF itself) as EDTF. `today` is `YYYY-MM-DD`; a year left out is that of the most recent past.
 * What can mean two things, or is not a date at all, is refused and never guessed.
 */
export function readDatePhrase(
  text: string,
  today: string,
  language: PhraseLanguage = "en",
): DateReading {
  const plain = parseEdtf(text);
  if (plain) return { edtf: writeEdtf(plain) };
  const tokens = tokensOf(text, language);
  if (!Array.isArray(tokens)) return tokens;
  const read = readTokens(withoutToday(tokens, today), today);
  if ("refusal" in read) return read;
  const edtf = writeEdtf(read);
  if (parseEdtf(edtf)) return { edtf };
  return refusal(read.type === "interval" ? "date_not_in_order" : "date_not_understood");
}

type Read = Edtf | DateRefusal;

function readTokens(tokens: string[], today: string): Read {
  if (tokens.includes("#season")) return refusal("date_season");
  if (tokens.join() === "#unknownDate")
    return { type: "interval", start: "unknown", end: "unknown" };
  if (tokens.join() === "#sinceUnknown") return { type: "interval", start: "unknown", end: "open" };
  if (isOneOf(tokens)) return readOneOf(tokens, today);
  if (tokens.includes("#to") || tokens.includes("#between")) return readBetween(tokens, today);
  return readWithOperator(tokens, today);
}

function readBetween(tokens: string[], today: string): Read {
  const split = tokens.findIndex((token) => token === "#to" || token === "#and");
  if (split === -1) return refusal("date_not_understood");
  const pieces = [tokens.slice(0, split), tokens.slice(split + 1)];
  const isOfDate = (token: string) => token !== "#between" && token !== "#since";
  const dates = readDates(
    pieces.map((piece) => piece.filter(isOfDate)),
    today,
  );
  if (!Array.isArray(dates)) return dates;
  const [start = "unknown", end = "unknown"] = dates;
  return { type: "interval", start, end };
}

function readWithOperator(tokens: string[], today: string): Read {
  const operator = tokens.find((token) => operators.has(token)) ?? "";
  const dates = readDates([tokens.filter((token) => token !== operator)], today);
  if (!Array.isArray(dates)) return dates;
  const [date] = dates;
  if (!date) return refusal("date_not_understood");
  return operators.get(operator)?.(date) ?? date;
}
