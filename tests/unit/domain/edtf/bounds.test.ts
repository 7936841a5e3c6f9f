import fc from "fast-check";
import { expect, test } from "vitest";
import { bounds } from "@/lib/domain/edtf/bounds";
import { addDays, mondayOf, neighbour } from "@/lib/domain/edtf/calendar";
import { parseDate } from "@/lib/domain/edtf/parse";
import { anyDate, anyEdtf } from "./arbitrary";

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2019-12-04~", "2019-12-04", "2019-12-04"],
  ["2019-12-02/2019-12-08", "2019-12-02", "2019-12-08"],
  ["2018-08/2019-12", "2018-08-01", "2019-12-31"],
  ["../2019-12", null, "2019-12-31"],
  ["/2019-10-13", null, "2019-10-13"],
  ["2024-01/..", "2024-01-01", null],
  ["2024-01/", "2024-01-01", null],
  ["/..", null, null],
  ["[2019-10-06,2019-10-01]", "2019-10-01", "2019-10-06"],
  ["[2018-05-21..2018-05-23]", "2018-05-21", "2018-05-23"],
  ["[1976..1978]", "1976-01-01", "1978-12-31"],
  ["[..2018,2020]", null, "2020-12-31"],
  ["[2018..,2020]", "2018-01-01", null],
])("%s lies between %s and %s", (when, earliest, latest) => {
  expect(bounds(when)).toEqual({ earliest, latest });
});

test("the earliest day is never after the latest", () => {
  fc.assert(
    fc.property(anyEdtf, (edtf) => {
      const { earliest, latest } = bounds(edtf);
      if (earliest && latest) expect(earliest <= latest).toBe(true);
    }),
  );
});

test("the next day, month or year begins the day after this one ends", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const next = neighbour(date, 1);
      const { latest } = bounds(date);
      if (next && latest) {
        expect(bounds(next).earliest).toBe(addDays(latest, 1));
        expect(neighbour(next, -1)).toEqual(date);
      } else {
        expect(latest).toBe("9999-12-31");
      }
    }),
  );
});

test("the calendar ends with 9999 and begins with 0000", () => {
  const day = (text: string) => parseDate(text) ?? expect.fail(text);
  expect(neighbour(day("9999-12-31"), 1)).toBeNull();
  expect(neighbour(day("9999-12-31"), -1)).toEqual(day("9999-12-30"));
  expect(neighbour(day("0000-01-01"), -1)).toBeNull();
  expect(neighbour(day("0000"), 1)).toEqual(day("0001"));
});

test("the week of Sunday 8 December 2019 began on Monday the 2nd", () => {
  expect(mondayOf("2019-12-08")).toBe("2019-12-02");
  expect(mondayOf("2019-12-02")).toBe("2019-12-02");
});
