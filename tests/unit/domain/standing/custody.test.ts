import { describe, expect, it } from "vitest";
import type { PublicEntry } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { caseOf, entry } from "@/tests/support/case-parts";

const proceedingId = "11111111-1111-4111-8111-111111111111";
const judgment = {
  kind: "proceeding_step",
  proceedingId,
  step: "judgment",
  outcome: "convicted_custodial",
} as const;

function detained(when: string, more = {}): PublicEntry {
  return entry(when, { kind: "detention", act: "detained", custody: "pretrial", ...more });
}

function released(when: string): PublicEntry {
  return entry(when, { kind: "detention", act: "released" });
}

function custodyOn(day: string, ...entries: PublicEntry[]) {
  return standing(caseOf(entries), day).custody;
}

describe("custody", () => {
  it("is none, and rests on nothing, while nothing is on record", () => {
    expect(custodyOn("2020-01-01")).toEqual({
      value: "none",
      since: null,
      lastConfirmed: null,
      unconfirmedSince: null,
      events: [],
    });
  });

  it("begins with an arrest of an uncertain day on the last day it can be", () => {
    const arrest = detained("[2020-01-03,2020-01-05]");
    expect(custodyOn("2020-01-04", arrest).value).toBe("none");
    expect(custodyOn("2020-01-05", arrest)).toMatchObject({
      value: "pretrial",
      since: "[2020-01-03,2020-01-05]",
      events: [arrest.id],
    });
  });

  it("goes on with every later report of it, and is confirmed by each", () => {
    const entries = [
      detained("2020-01-03"),
      entry("2020-02-01", { kind: "detention", act: "held" }),
    ];
    expect(custodyOn("2020-02-02", ...entries)).toMatchObject({
      value: "pretrial",
      since: "2020-01-03",
      lastConfirmed: "2020-02-01",
      events: entries.map(({ id }) => id),
    });
  });

  it("is not called by a name that no source gives", () => {
    expect(custodyOn("2020-02-01", detained("2020-01-03", { custody: null })).value).toBe(
      "unspecified",
    );
    const remand = entry("2020-01-03", { kind: "detention", act: "remanded" });
    expect(custodyOn("2020-02-01", remand).value).toBe("pretrial");
  });

  it("becomes a sentence by judgment, but only for somebody who is held", () => {
    expect(
      custodyOn("2020-03-01", detained("2020-01-03"), entry("2020-02-01", judgment)).value,
    ).toBe("sentence");
    expect(custodyOn("2020-03-01", entry("2020-02-01", judgment)).value).toBe("none");
    const suspended = entry("2020-02-01", { ...judgment, outcome: "convicted_suspended" });
    expect(custodyOn("2020-03-01", detained("2020-01-03"), suspended).value).toBe("pretrial");
  });

  it("ends with a release, an escape and a death", () => {
    for (const act of ["released", "escaped", "died"] as const) {
      const end = entry("2020-06-22", { kind: "detention", act });
      expect(custodyOn("2020-07-01", detained("2020-01-03"), end)).toMatchObject({
        value: "none",
        since: "2020-06-22",
        events: [end.id],
      });
    }
  });

  it("has ended for somebody who crossed a border, though nobody reported a release", () => {
    const camp = detained("2013-03", { custody: "internment_camp" });
    const crossing = entry("2019-10-01", { kind: "movement", act: "crossing", to: "KZ" });
    expect(custodyOn("2019-10-02", camp, crossing)).toMatchObject({
      value: "none",
      since: "2019-10-01",
    });
  });

  it("has not ended by being sent back to the state of feared return", () => {
    const sentBack = entry("2020-02-01", { kind: "movement", act: "departure", to: "CN-XJ" });
    expect(custodyOn("2020-02-02", detained("2020-01-03"), sentBack).value).toBe("pretrial");
  });

  it("says that nothing confirms it after three months, and freedom after a year", () => {
    const arrest = detained("2020-01-01");
    expect(custodyOn("2020-03-31", arrest).unconfirmedSince).toBeNull();
    expect(custodyOn("2020-04-01", arrest).unconfirmedSince).toBe("2020-01-01");
    expect(custodyOn("2021-01-31", arrest, released("2020-02-01")).unconfirmedSince).toBe(null);
    expect(custodyOn("2021-02-01", arrest, released("2020-02-01")).unconfirmedSince).toBe(
      "2020-02-01",
    );
  });

  it("counts what happened on one day in its sequence", () => {
    const arrest = { ...detained("2020-01-03"), sequence: 2 };
    const release = { ...released("2020-01-03"), sequence: 1 };
    expect(custodyOn("2020-01-04", arrest, release).value).toBe("pretrial");
  });
});
