import type { Edtf, EdtfDate, EdtfRange } from "../types";
import { readDates } from "./fragment";
import { type DateRefusal, refusal } from "./numeric";

const marks = ["#oneOf", "#or", "#orEarlier", "#orLater"];

export function isOneOf(tokens: string[]): boolean {
  return tokens.some((token) => marks.includes(token));
}

/** "1 or 6 October 2019", "one of 21 to 23 May 2018 or 1 June 2018", "2018 or earlier". */
export function readOneOf(tokens: string[], today: string): Edtf | DateRefusal {
  const members = splitAt(tokens, "#or").map((member) =>
    member.filter((token) => token !== "#oneOf"),
  );
  const pieces = members.map((member) => splitAt(member.filter(isOfDate), "#to"));
  if (pieces.some((piece) => piece.length > 2)) return refusal("date_not_understood");
  const dates = readDates(pieces.flat(), today);
  if (!Array.isArray(dates)) return dates;
  const left = [...dates];
  const taken = pieces.map((piece) => left.splice(0, piece.length));
  return { type: "oneOf", members: taken.map((ends, at) => asMember(ends, members[at] ?? [])) };
}

function isOfDate(token: string): boolean {
  return token !== "#orEarlier" && token !== "#orLater";
}

function asMember([start, end]: EdtfDate[], tokens: string[]): EdtfDate | EdtfRange {
  if (!start) throw new Error("A member of a set without a date");
  if (tokens.includes("#orEarlier")) return { type: "range", start: "open", end: end ?? start };
  if (tokens.includes("#orLater")) return { type: "range", start, end: "open" };
  return end ? { type: "range", start, end } : start;
}

function splitAt(tokens: string[], separator: string): string[][] {
  const pieces: string[][] = [[]];
  for (const token of tokens) {
    if (token === separator) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}
