import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeAxis, yearsBetween } from "@/components/timeline/axis";

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const days = fc.array(day, { minLength: 1, maxLength: 40 });

describe("the time axis", () => {
  it("keeps every day inside the drawing and in its order", () => {
    fc.assert(
      fc.property(days, day, day, (known, a, b) => {
        const place = timeAxis(known);
        const [first = a, last = b] = [a, b].sort();
        expect(place(first)).toBeGreaterThanOrEqual(0);
        expect(place(last)).toBeLessThanOrEqual(100);
        expect(place(first)).toBeLessThanOrEqual(place(last));
      }),
    );
  });

  it("begins with the first day and ends with the last", () => {
    fc.assert(
      fc.property(days, (known) => {
        const sorted = known.toSorted();
        const place = timeAxis(known);
        expect(place(sorted[0] ?? "")).toBe(0);
        if (sorted[0] !== sorted.at(-1)) expect(place(sorted.at(-1) ?? "")).toBe(100);
      }),
    );
  });

  it("gives a busy month more room than an empty year", () => {
    const busy = ["2019-10-01", "2019-10-06", "2019-10-09", "2019-10-14", "2019-10-20"];
    const place = timeAxis([...busy, "2024-01-01"]);
    const room = (from: string, to: string) => place(to) - place(from);
    expect(room("2019-10-01", "2019-10-20")).toBeGreaterThan(room("2021-01-01", "2022-01-01"));
  });

  it("names the years that begin inside a span", () => {
    expect(yearsBetween("2018-04-01", "2020-07-01")).toEqual(["2019-01-01", "2020-01-01"]);
    expect(yearsBetween("2019-04-01", "2019-07-01")).toEqual([]);
  });
});
