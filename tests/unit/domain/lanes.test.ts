import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneStrip, lanesOf, type Stretch } from "@/lib/domain/lanes";
import { lanes } from "@/lib/domain/vocabulary";
import { anyCase, anyDay } from "@/tests/support/any-case";
import { caseOf, entry } from "@/tests/support/case-parts";
import { projectedCase } from "@/tests/support/projected-case";

function laneOf(strip: ReturnType<typeof laneStrip>, name: string) {
  const found = strip.lanes.find(({ lane }) => lane === name);
  return found?.stretches.map(({ code, start, end }) => [
    code,
    start.earliest,
    end && [end.earliest, end.latest],
  ]);
}

describe("the lanes of an entry", () => {
  it("puts a judgment that leaves expulsion out into courts, custody and removal", () => {
    const judgment = entry("2020-01-21", {
      kind: "proceeding_step",
      proceedingId: "11111111-1111-4111-8111-111111111111",
      step: "judgment",
      outcome: "convicted_custodial",
      expulsionApplied: "no",
    });
    expect(lanesOf(judgment.detail)).toEqual(["courts", "custody", "removal"]);
  });

  it("hears an official in the officials' lane, an activist in advocacy", () => {
    const said = { kind: "statement", statement: "announcement", speaker: "Somebody" } as const;
    const threat = { ...said, office: "Deputy chief", removal: "threatened" } as const;
    expect(lanesOf(entry("2019", threat).detail)).toEqual(["officials", "removal"]);
    expect(lanesOf(entry("2019", said).detail)).toEqual(["advocacy"]);
  });

  it("gives every entry a lane", () => {
    fc.assert(
      fc.property(anyCase, ({ entries }) => {
        for (const { detail } of entries) expect(lanes).toContain(lanesOf(detail)[0]);
      }),
    );
  });
});

describe("the strip of lanes", () => {
  const strip = laneStrip(projectedCase("murager-alimuly"), "2026-11-24");

  it("draws custody from arrest to release, and shows where its kind changed", () => {
    expect(laneOf(strip, "custody")).toEqual([
      ["pretrial", "2019-10-14", ["2020-01-21", "2020-01-21"]],
      ["sentence", "2020-01-21", ["2020-06-22", "2020-06-22"]],
    ]);
  });

  it("draws a threat until the days on which it was taken back", () => {
    expect(laneOf(strip, "removal")).toEqual([
      ["threatened", "2019-12-06", ["2019-12-09", "2019-12-15"]],
    ]);
  });

  it("lets a status go on where no end is known, and says until when it was confirmed", () => {
    const protection = strip.lanes.find(({ lane }) => lane === "protection");
    expect(protection?.stretches.at(-1)).toMatchObject({
      code: "refugee_time_limited",
      end: null,
      confirmedUntil: "2023-09-04",
    });
  });

  it("ends a fixed term where it ran out, as long as nobody reports it again", () => {
    const then = laneStrip(projectedCase("murager-alimuly"), "2022-01-01");
    expect(laneOf(then, "protection")?.at(-1)).toEqual([
      "refugee_time_limited",
      "2020-10-16",
      ["2021-10-01", "2021-10-31"],
    ]);
  });

  it("reaches from the first day known to the day asked for", () => {
    expect([strip.first, strip.last]).toEqual(["2019-09-01", "2026-11-24"]);
    expect(laneStrip(caseOf([]), "2020-01-01")).toEqual({
      first: "2020-01-01",
      last: "2020-01-01",
      lanes: [],
    });
  });

  it("has a point for everything that had happened, and no stretch confirmed after its end", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (input, day) => {
        const drawn = laneStrip(input, day).lanes;
        const begun = drawn.flatMap(({ points }) => points.map(({ at }) => at.earliest ?? day));
        expect(begun.filter((first) => first > day)).toEqual([]);
        const stretches = drawn.flatMap((lane) => lane.stretches);
        expect(stretches.filter(isConfirmedAfterItsEnd)).toEqual([]);
      }),
    );
  });
});

function isConfirmedAfterItsEnd({ confirmedUntil, end }: Stretch): boolean {
  return (confirmedUntil ?? "") > (end?.latest ?? "9999");
}
