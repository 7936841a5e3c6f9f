import fc from "fast-check";
import { expect, test } from "vitest";
import { dayInWords, inWords, inWordsShort } from "@/lib/format/dates";
import { anyEdtf } from "../domain/edtf/arbitrary";

test.each([
  ["2019-10", "in October 2019", "October 2019"],
  ["2019", "in 2019", "2019"],
  ["2019-10-16", "16 October 2019", "16 October 2019"],
  ["2019-12-04~", "about 4 December 2019", "c. 4 December 2019"],
  ["2019?", "in 2019 (year uncertain)", "2019 (?)"],
  ["2019-10%", "about October 2019 (date uncertain)", "c. October 2019 (?)"],
  ["2019-12-02/2019-12-08", "between 2 and 8 December 2019", "2–8 December 2019"],
  ["2019-01/2019-04", "between January and April 2019", "January–April 2019"],
  [
    "2019-11-28/2019-12-03",
    "between 28 November and 3 December 2019",
    "28 November – 3 December 2019",
  ],
  [
    "2013-03/2017-11~",
    "between March 2013 and about November 2017",
    "March 2013 – c. November 2017",
  ],
  ["2018/2019", "between 2018 and 2019", "2018–2019"],
  ["/2019-10-13", "before 14 October 2019", "before 14 October 2019"],
  ["/2019-12", "before January 2020", "before January 2020"],
  ["../2019-12", "by December 2019", "by December 2019"],
  ["2024-01/..", "since January 2024", "since January 2024"],
  ["2024-01/", "not before January 2024", "not before January 2024"],
  ["/..", "since an unknown date", "since an unknown date"],
  ["/", "on an unknown date", "date unknown"],
  ["[2019-10-01,2019-10-06]", "1 or 6 October 2019", "1 or 6 October 2019"],
  ["[2019-10-14,2019-10-10]", "14 or 10 October 2019", "14 or 10 October 2019"],
  ["[1976,1977]", "in 1976 or 1977", "1976 or 1977"],
  ["[2018-05-21..2018-05-23]", "one of 21 to 23 May 2018", "21–23 May 2018"],
  ["[..2018]", "2018 or earlier", "2018 or earlier"],
])("%s is said %j, in short %j", (when, long, short) => {
  expect(inWords(when, "en")).toBe(long);
  expect(inWordsShort(when, "en")).toBe(short);
});

test("there are words for every valid date", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      expect(inWords(edtf, "en")).toMatch(/\S/);
      expect(inWordsShort(edtf, "en")).toMatch(/\S/);
    }),
  );
});

test("a day is said in full, a month as a month", () => {
  expect(dayInWords("2019-10-16", "en")).toBe("16 October 2019");
  expect(dayInWords("2024-01", "en")).toBe("January 2024");
  expect(() => dayInWords("2019-10/2019-11", "en")).toThrow("2019-10/2019-11");
});
