import { describe, expect, it } from "vitest";
import { openMatters } from "@/lib/domain/open-matters";
import { idOf } from "@/prisma/seed/ids";
import { caseOf, entry } from "@/tests/support/case-parts";
import { projectedCase } from "@/tests/support/projected-case";

const proceedingId = "11111111-1111-4111-8111-111111111111";
const ask = {
  kind: "advocacy_action",
  action: "call",
  by: ["An organisation"],
  targets: ["The government"],
  asks: ["No forced return"],
} as const;
const call = { ...ask, by: [...ask.by], targets: [...ask.targets], asks: [...ask.asks] };

describe("open asks", () => {
  it("lists an ask that nobody has answered, with who asks what of whom", () => {
    const { asks } = openMatters(projectedCase("murager-alimuly"), "2020-01-10");
    expect(asks.map(({ entryId }) => entryId)).toEqual([
      idOf("event/men-activists-call"),
      idOf("event/men-hrw"),
    ]);
    expect(asks[1]).toMatchObject({
      by: ["Human Rights Watch"],
      targets: ["Authorities of Kazakhstan"],
      asks: ["Drop the charges", "No forced return to China"],
    });
  });

  it("drops it once answered, a year on, and before it was made", () => {
    const day = "2020-06-01";
    const opened = (when: string, more = {}) =>
      openMatters(caseOf([entry(when, { ...call, ...more })]), day).asks.length;
    expect(opened("2020-01-09")).toBe(1);
    expect(opened("2020-01-09", { response: "They answered." })).toBe(0);
    expect(opened("2020-06-02")).toBe(0);
    expect(opened("2019-05-01")).toBe(0);
    expect(opened("2019-05-01", { replyDue: "2020-02" })).toBe(1);
  });

  it("holds a wish addressed to nobody for no ask", () => {
    expect(
      openMatters(caseOf([entry("2020", { ...call, targets: [] })]), "2020-12-31").asks,
    ).toEqual([]);
  });
});

describe("next dates", () => {
  it("names the day to which a hearing was adjourned, until it is there", () => {
    const opening = { entryId: idOf("event/men-trial-opens"), date: "2020-01-21", lane: "courts" };
    const document = projectedCase("qaster-musakhanuly");
    expect(openMatters(document, "2020-01-10").nextDates).toEqual([opening]);
    expect(openMatters(document, "2020-01-21").nextDates).toEqual([]);
    expect(openMatters(document, "2020-01-05").nextDates).toEqual([]);
  });

  it("drops a day that a later step of the same proceeding has overtaken", () => {
    const hearing = { kind: "proceeding_step", proceedingId, step: "hearing" } as const;
    const entries = [
      entry("2020-01-06", { ...hearing, hearing: "adjourned", nextDate: "2020-02-01" }),
      entry("2020-01-20", { ...hearing, hearing: "held" }),
    ];
    expect(openMatters(caseOf(entries), "2020-01-19").nextDates).toHaveLength(1);
    expect(openMatters(caseOf(entries), "2020-01-20").nextDates).toEqual([]);
  });

  it("names a planned hearing, and the last day of a status that is public", () => {
    const planned = entry("2020-03-01", {
      kind: "proceeding_step",
      proceedingId,
      step: "hearing",
      hearing: "planned",
    });
    const status = entry("2019-10-16", {
      kind: "asylum_decision",
      step: "decision",
      status: "refugee_time_limited",
      state: "KZ",
      validUntil: "2020-10",
    });
    const { nextDates } = openMatters(caseOf([status, planned]), "2020-01-01");
    expect(nextDates).toEqual([
      { entryId: planned.id, date: "2020-03-01", lane: "courts" },
      { entryId: status.id, date: "2020-10", lane: "protection" },
    ]);
  });
});
