import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as calendar from "@/lib/domain/edtf/calendar";
import { parseDate } from "@/lib/domain/edtf/parse";
import type { EdtfDate } from "@/lib/domain/edtf/types";

const date = (text: string) => parseDate(text) as EdtfDate;
const days = fc
  .date({ min: new Date("0003-01-01"), max: new Date("9997-12-31"), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe("the calendar", () => {
  it.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2019, 4, 30],
    [2019, 12, 31],
  ])("gives %i-%i %i days", (year, month, length) => {
    expect(calendar.daysInMonth(year, month)).toBe(length);
  });

  it("knows the first and last day of a year, a month and a day", () => {
    const spans = ["2019", "2020-02", "2019-10-14"].map(date);
    expect(spans.map(calendar.firstDay)).toEqual(["2019-01-01", "2020-02-01", "2019-10-14"]);
    expect(spans.map(calendar.lastDay)).toEqual(["2019-12-31", "2020-02-29", "2019-10-14"]);
  });

  it("goes forth and back by the same number of days", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        const there = calendar.addDays(day, count);
        expect(calendar.addDays(there, -count)).toBe(day);
        expect(Math.sign(count)).toBe(Number(there > day) - Number(there < day));
      }),
    );
  });

  it("begins each week on a Monday, at most six days before", () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = calendar.mondayOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(monday <= day && calendar.addDays(monday, 7) > day).toBe(true);
      }),
    );
  });

  it("has no day, month or year between one and the next, and an edge at both ends", () => {
    const next = ["2019", "2019-12", "2020-02-28"].map((text) => calendar.neighbour(date(text), 1));
    expect(next).toEqual(["2020", "2020-01", "2020-02-29"].map(date));
    expect(calendar.neighbour(date("2020-01"), -1)).toEqual(date("2019-12"));
    expect(calendar.neighbour(date("9999-12-31"), 1)).toBeNull();
    expect(calendar.neighbour(date("0000"), -1)).toBeNull();
  });

  it("writes years in four digits and days in two", () => {
    expect(calendar.dayText(7, 3, 1)).toBe("0007-03-01");
    expect(calendar.digits(7, 3)).toBe("007");
  });
});
