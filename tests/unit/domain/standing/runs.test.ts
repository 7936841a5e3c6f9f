import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOlder, latestDate, runsOf } from "@/lib/domain/standing/runs";
import { anyCase } from "@/tests/support/any-case";
import { entry } from "@/tests/support/case-parts";

describe("runs of a value", () => {
  it("hold every entry that says something, once, and never the same value twice in a row", () => {
    fc.assert(
      fc.property(anyCase, ({ entries }) => {
        const runs = runsOf(entries, ({ country }) => country);
        expect(runs.flatMap((run) => run.entries)).toEqual(
          entries.filter(({ country }) => country),
        );
        const repeated = runs.filter(({ value }, at) => runs[at + 1]?.value === value);
        expect(repeated).toEqual([]);
      }),
    );
  });

  it("give an entry what held before it", () => {
    const rally = { kind: "advocacy_action", action: "rally" } as const;
    const seen: (number | null)[] = [];
    runsOf([entry("2019", rally), entry("2020", rally)], (_, current: number | null) => {
      seen.push(current);
      return (current ?? 0) + 1;
    });
    expect(seen).toEqual([null, 1]);
  });
});

describe("the latest of some dates", () => {
  it("is the one that begins last, and of two the more exact", () => {
    expect(latestDate(["2019-12", "2019-12-09", "../2020"])).toBe("2019-12-09");
    expect(latestDate(["2018-08", "2018-08-01"])).toBe("2018-08-01");
    expect(latestDate(["2019-12-09~", "2019-12-09"])).toBe("2019-12-09");
    expect(latestDate([])).toBeNull();
  });

  it("is older than a threshold only when all of it is", () => {
    expect(isOlder("2024-01", 30, "2024-03-01")).toBe(false);
    expect(isOlder("2024-01", 30, "2024-03-02")).toBe(true);
    expect(isOlder(null, 30, "2024-03-02")).toBe(false);
    expect(isOlder("/", 30, "2024-03-02")).toBe(false);
  });
});
