import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds } from "@/lib/domain/edtf/bounds";
import { parseEdtf } from "@/lib/domain/edtf/parse";
import type { PhraseLanguage } from "@/lib/domain/edtf/phrases/tokens";
import { readDatePhrase } from "@/lib/domain/edtf/typed";
import { writeEdtf } from "@/lib/domain/edtf/write";
import { inWords, inWordsShort } from "@/lib/format/dates";
import { anyEdtf } from "./arbitrary";

/** A Tuesday. */
const today = "2019-12-10";

function typed(text: string, language: PhraseLanguage = "en"): string {
  const reading = readDatePhrase(text, today, language);
  return "edtf" in reading ? reading.edtf : [reading.refusal, ...reading.readings].join(" ");
}

describe("English", () => {
  test.each([
    ["2019-10", "2019-10"],
    ["[2019-10-01,2019-10-06]", "[2019-10-01,2019-10-06]"],
    ["14.10.2019", "2019-10-14"],
    ["03.04.2019", "2019-04-03"],
    ["14/10/2019", "2019-10-14"],
    ["10/14/2019", "2019-10-14"],
    ["03/03/2019", "2019-03-03"],
    ["2019/10/14", "2019-10-14"],
    ["10.2019", "2019-10"],
    ["14 October 2019", "2019-10-14"],
    ["OCT 14 2019", "2019-10-14"],
    ["Oct. 14th, 2019", "2019-10-14"],
    ["the 14th of October, 2019", "2019-10-14"],
    ["in October 2019", "2019-10"],
    ["May 2018", "2018-05"],
    ["early Oct 2019", "2019-10-01/2019-10-10"],
    ["mid-October 2019", "2019-10-11/2019-10-20"],
    ["end of February 2020", "2020-02-21/2020-02-29"],
    ["early 2019", "2019-01/2019-04"],
    ["late 2019", "2019-09/2019-12"],
    ["before 14 Oct", "/2019-10-13"],
    ["before 14 Dec", "/2018-12-13"],
    ["before 2019-10-14", "/2019-10-13"],
    ["before January 2020", "/2019-12"],
    ["by December 2019", "../2019-12"],
    ["after 14 October 2019", "2019-10-15/"],
    ["since January 2024", "2024-01/.."],
    ["about 4 December 2019", "2019-12-04~"],
    ["c. 1977", "1977~"],
    ["October 2019?", "2019-10?"],
    ["between 2 and 8 December 2019", "2019-12-02/2019-12-08"],
    ["2-8 December 2019", "2019-12-02/2019-12-08"],
    ["from 28 December 2019 to 3 January 2020", "2019-12-28/2020-01-03"],
    ["1 or 6 October 2019", "[2019-10-01,2019-10-06]"],
    ["1, 3 or 6 Oct 2019", "[2019-10-01,2019-10-03,2019-10-06]"],
    ["Oct 14, 2019 or Oct 16, 2019", "[2019-10-14,2019-10-16]"],
    ["one of 21 to 23 May 2018", "[2018-05-21..2018-05-23]"],
    ["2018 or earlier", "[..2018]"],
    ["today", "2019-12-10"],
    ["yesterday", "2019-12-09"],
    ["3 days ago", "2019-12-07"],
    ["on Wednesday", "2019-12-04"],
    ["last week", "2019-12-02/2019-12-08"],
    ["last month", "2019-11"],
    ["last year", "2018"],
    ["December", "2019-12"],
    ["29 February", "2016-02-29"],
    ["unknown", "/"],
  ])("%j is %s", (text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  test.each([
    ["03/04/2019", "date_ambiguous 2019-04-03 2019-03-04"],
    ["before 03-04-2019", "date_ambiguous 2019-04-03 2019-03-04"],
    ["14.10.19", "date_short_year"],
    ["31 February 2019", "date_not_real"],
    ["31.02.2019", "date_not_real"],
    ["31/31/2019", "date_not_real"],
    ["before 0000", "date_not_real"],
    ["between 8 and 2 December 2019", "date_not_in_order"],
    ["summer 2019", "date_season"],
    ["", "date_not_understood"],
    ["14", "date_not_understood"],
    ["14 10 2019", "date_not_understood"],
    ["1 or 1 October 2019", "date_not_understood"],
    ["early 14 October 2019", "date_not_understood"],
    ["before last week", "date_not_understood"],
    ["before after 2019", "date_not_understood"],
    ["2019 2019", "date_not_understood"],
    ["constructor 2019", "date_not_understood"],
    ["after the trial", "date_not_understood"],
  ])("%j is refused: %s", (text, expected) => {
    expect(typed(text)).toBe(expected);
  });
});

test.each([
  ["до 14 октября 2019 г.", "/2019-10-13"],
  ["в начале октября 2019", "2019-10-01/2019-10-10"],
  ["14-го октября 2019 года", "2019-10-14"],
  ["в октябре 2019г.", "2019-10"],
  ["к декабрю 2019", "../2019-12"],
  ["с января 2024", "2024-01/.."],
  ["с 2 по 8 декабря 2019 г.", "2019-12-02/2019-12-08"],
  ["между 2 и 8 декабря 2019", "2019-12-02/2019-12-08"],
  ["1 или 6 октября 2019", "[2019-10-01,2019-10-06]"],
  ["около 4 декабря 2019", "2019-12-04~"],
  ["на прошлой неделе", "2019-12-02/2019-12-08"],
  ["летом 2019", "date_season"],
])("Russian: %j is %s", (text, expected) => {
  expect(typed(text, "ru")).toBe(expected);
});

test.each([
  ["2019 жылғы 14 қазан", "2019-10-14"],
  ["2019 ж. 14 қазан", "2019-10-14"],
  ["2019 жылдың қазан айында", "2019-10"],
  ["14 қазанға дейін", "/2019-10-13"],
  ["2024 жылғы қаңтардан бастап", "2024-01/.."],
  ["2019 жылғы 2 және 8 желтоқсан аралығында", "2019-12-02/2019-12-08"],
  ["1 немесе 6 қазан 2019", "[2019-10-01,2019-10-06]"],
  ["шамамен 4 желтоқсан 2019", "2019-12-04~"],
  ["өткен аптада", "2019-12-02/2019-12-08"],
])("Kazakh: %j is %s", (text, expected) => {
  expect(typed(text, "kk")).toBe(expected);
});

test("whatever is said in English words can be typed back", () => {
  // Nothing comes after 9999, so "before" it is said as "by": the one date that does not come back.
  const sayable = anyEdtf.filter(
    (edtf) => edtf.type !== "interval" || bounds(edtf).latest !== "9999-12-31",
  );
  fc.assert(
    fc.property(sayable, (edtf) => {
      expect(typed(inWords(edtf, "en"))).toBe(writeEdtf(edtf));
    }),
    { numRuns: 500 },
  );
});

test("the short words can be typed back wherever they are not a span in a list", () => {
  const sayable = anyEdtf.filter(
    (edtf) => edtf.type !== "oneOf" && bounds(edtf).latest !== "9999-12-31",
  );
  fc.assert(
    fc.property(sayable, (edtf) => {
      expect(typed(inWordsShort(edtf, "en"))).toBe(writeEdtf(edtf));
    }),
  );
});

test("no text makes the reader throw, and what it reads is a date", () => {
  const words = [
    "#or",
    "#m10",
    "2019",
    "14",
    "before",
    "or",
    "to",
    ",",
    "early",
    "-",
    "2019-13-01",
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<PhraseLanguage>("en", "ru", "kk"), (some, language) => {
      const reading = readDatePhrase(some, today, language);
      if ("edtf" in reading) expect(parseEdtf(reading.edtf)).not.toBeNull();
    }),
    { numRuns: 500 },
  );
});
