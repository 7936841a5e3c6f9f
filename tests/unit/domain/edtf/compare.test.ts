import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds } from "@/lib/domain/edtf/bounds";
import { compareWhen, compatible, happenedBy, precision } from "@/lib/domain/edtf/compare";
import { readEdtf } from "@/lib/domain/edtf/parse";
import { writeEdtf } from "@/lib/domain/edtf/write";
import { anyEdtf, dayWithin } from "./arbitrary";

describe("order", () => {
  test("is total: one of two dates comes first unless they are written the same", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (a, b) => {
        expect(compareWhen(a, b)).toBe(0 - compareWhen(b, a));
        expect(compareWhen(a, b) === 0).toBe(writeEdtf(a) === writeEdtf(b));
      }),
    );
  });

  test("is transitive: sorting any three gives one order", () => {
    fc.assert(
      fc.property(fc.tuple(anyEdtf, anyEdtf, anyEdtf), (three) => {
        const [a, b, c] = three.toSorted(compareWhen).map(writeEdtf);
        if (a === undefined || b === undefined || c === undefined) throw new Error("three");
        expect([compareWhen(a, b), compareWhen(b, c), compareWhen(a, c)]).not.toContain(1);
        expect([c, a, b].toSorted(compareWhen)).toEqual([a, b, c]);
      }),
    );
  });

  test("a date that ends before another begins comes first", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (a, b) => {
        const { latest } = bounds(a);
        const { earliest } = bounds(b);
        if (latest && earliest && latest < earliest) expect(compareWhen(a, b)).toBe(-1);
      }),
    );
  });

  test("'by December' stands at its end, what goes on after what ended, unknown last", () => {
    const ordered = ["2019-12", "2019-12/..", "../2019-12", "2019-12-31", "2020", "/", "/.."];
    const shuffled = ["/..", "../2019-12", "2020", "2019-12/..", "/", "2019-12-31", "2019-12"];
    expect(shuffled.toSorted(compareWhen)).toEqual(ordered);
  });
});

describe("compatible dates", () => {
  test("every date is compatible with itself, and the order of the two does not matter", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, (a, b) => {
        expect(compatible(a, a)).toBe(true);
        expect(compatible(a, b)).toBe(compatible(b, a));
      }),
    );
  });

  test("a date is compatible with each day it can mean", () => {
    fc.assert(
      fc.property(dayWithin, ({ date, day }) => {
        expect(compatible(date, day)).toBe(true);
      }),
    );
  });

  test.each([
    ["2019-10-01", "2019-10-06", false],
    ["2019-10", "2019-10-06", true],
    ["[2019-10-01,2019-10-06]", "2019-10-06", true],
    ["[2019-10-01,2019-10-06]", "2019-10-03", false],
    ["[2019-10-01,2019-10-06]", "2019-10-02/2019-10-05", false],
    ["[2018-05-21..2018-05-23]", "2018-05-22", true],
    ["../2019-12", "2019-06-03", true],
    ["../2019-12", "2020-01", false],
    ["/..", "2019-10-14", true],
    ["2020-06-22", "2020-05", false],
    ["2018-08", "2019-08", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(compatible(a, b)).toBe(expected);
  });
});

describe("had it happened", () => {
  test.each([
    ["2019-12-06", "2019-12-06", true],
    ["2019-12-06", "2019-12-05", false],
    ["2019-12-02/2019-12-08", "2019-12-07", false],
    ["2019-12-02/2019-12-08", "2019-12-08", true],
    ["../2019-12", "2019-12-30", false],
    ["../2019-12", "2019-12-31", true],
    ["2024-01/..", "2024-01-01", true],
    ["2024-01/..", "2023-12-31", false],
    ["2024-01/", "2026-01-01", false],
    ["/..", "2026-01-01", false],
    ["/", "2026-01-01", false],
    ["[2018..]", "2026-01-01", false],
  ])("%s by %s: %s", (when, day, expected) => {
    expect(happenedBy(when, day)).toBe(expected);
  });

  test("what had happened by a day had happened by the days after it", () => {
    const day = fc.constantFrom("2017-01-01", "2019-12-31", "2020-06-15", "2024-12-31");
    fc.assert(
      fc.property(anyEdtf, day, day, (when, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        if (happenedBy(when, first)) expect(happenedBy(when, second)).toBe(true);
      }),
    );
  });
});

test.each([
  ["2019", "year"],
  ["2019-10", "month"],
  ["2019-10-14~", "day"],
  ["2019-10/2019-12", "span"],
  ["[1976,1977]", "span"],
])("%s is given to the %s", (when, expected) => {
  expect(precision(readEdtf(when))).toBe(expected);
});
