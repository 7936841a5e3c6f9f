import { describe, expect, it } from "vitest";
import type { PublicEntry } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { caseOf, entry } from "@/tests/support/case-parts";

const arrived = entry("2020-01-01", { kind: "movement", act: "crossing", from: "CN", to: "KZ" });
const held = entry("2020-02-01", { kind: "detention", act: "detained", custody: "pretrial" });
const free = entry("2020-03-01", { kind: "detention", act: "released" });
const refugee = entry("2020-04-01", {
  kind: "asylum_decision",
  step: "decision",
  status: "refugee",
  state: "KZ",
});
const removed = entry("2020-05-01", {
  kind: "removal",
  form: "deportation",
  state: "carried_out",
  destination: "CN",
});

function badgeOn(day: string, ...entries: PublicEntry[]) {
  return standing(caseOf(entries), day).badge;
}

describe("the badge", () => {
  it("is unknown where nothing is on record", () => {
    expect(badgeOn("2020-01-01")).toMatchObject({ value: "unknown", since: null, events: [] });
  });

  it("is at risk for somebody who came and has no protection, from the day that became so", () => {
    expect(badgeOn("2020-01-15", arrived)).toMatchObject({ value: "at_risk", since: "2020-01-01" });
    expect(badgeOn("2020-03-02", arrived, held, free)).toMatchObject({
      value: "at_risk",
      since: "2020-03-01",
    });
  });

  it("is in custody before anything that protects", () => {
    const again = {
      ...held,
      id: free.id,
      when: "2020-04-15",
      earliest: "2020-04-15",
      latest: "2020-04-15",
    };
    expect(badgeOn("2020-02-02", arrived, held)).toMatchObject({
      value: "in_custody",
      since: "2020-02-01",
    });
    expect(badgeOn("2020-04-16", arrived, refugee, again).value).toBe("in_custody");
  });

  it("is protected with a status of the host state, and at risk from the day it is lost", () => {
    const lost = entry("2020-06-01", {
      kind: "asylum_decision",
      step: "decision",
      outcome: "revoked",
      state: "KZ",
    });
    expect(badgeOn("2020-04-02", arrived, refugee)).toMatchObject({
      value: "protected",
      since: "2020-04-01",
    });
    expect(badgeOn("2020-06-02", arrived, refugee, lost)).toMatchObject({
      value: "at_risk",
      since: "2020-06-01",
    });
  });

  it("is no longer protected when a fixed term ran out, or when nobody spoke of it for a year", () => {
    const fixed = (more: object) =>
      entry("2020-04-01", {
        kind: "asylum_decision",
        step: "decision",
        status: "refugee_time_limited",
        state: "KZ",
        ...more,
      });
    expect(badgeOn("2020-11-01", arrived, fixed({ validUntil: "2020-10-31" }))).toMatchObject({
      value: "at_risk",
      since: "2020-10-31",
    });
    expect(badgeOn("2021-04-01", arrived, fixed({})).value).toBe("protected");
    expect(badgeOn("2021-04-02", arrived, fixed({})).value).toBe("at_risk");
  });

  it("is left for somebody in a third state, and for one whom another state protects", () => {
    const left = entry("2020-06-03", { kind: "movement", act: "departure", from: "KZ", to: "SE" });
    expect(badgeOn("2020-06-04", arrived, refugee, left)).toMatchObject({
      value: "left",
      since: "2020-06-03",
    });
    const sweden = entry("2020-06-05", {
      kind: "asylum_decision",
      step: "decision",
      status: "refugee",
      state: "SE",
    });
    expect(badgeOn("2020-06-06", sweden)).toMatchObject({ value: "left", since: "2020-06-05" });
  });

  it("is returned for somebody brought back, also if held there", () => {
    const heldThere = entry(
      "2020-05-02",
      { kind: "detention", act: "held", custody: "internment_camp" },
      { country: "CN-XJ" },
    );
    expect(badgeOn("2020-05-03", arrived, refugee, removed, heldThere)).toMatchObject({
      value: "returned",
      since: "2020-05-01",
    });
  });

  it("is told by a removal alone, for nobody is removed who was not here", () => {
    expect(badgeOn("2020-05-02", removed)).toMatchObject({
      value: "returned",
      since: "2020-05-01",
    });
    const elsewhere = entry("2020-05-01", {
      ...{ kind: "removal", form: "deportation", state: "carried_out", destination: "SE" },
    });
    expect(badgeOn("2020-05-02", elsewhere)).toMatchObject({ value: "left", since: "2020-05-01" });
  });

  it("is not returned for somebody who has not yet left", () => {
    const camp = entry(
      "2013-03",
      { kind: "detention", act: "detained", custody: "internment_camp" },
      { country: "CN-XJ" },
    );
    expect(badgeOn("2014-01-01", camp).value).toBe("in_custody");
  });

  it("is missing for somebody taken away by people who do not say where", () => {
    const taken = entry("2020-02-01", {
      kind: "detention",
      act: "detained",
      custody: "enforced_disappearance",
    });
    expect(badgeOn("2020-02-02", arrived, taken)).toMatchObject({
      value: "missing",
      since: "2020-02-01",
    });
  });

  it("says of somebody who died that they died, and nothing later changes it", () => {
    const death = entry("2020-02-10", { kind: "detention", act: "died" });
    const check = { checkedOn: "2026-11-24", lastReport: "2020-02" };
    expect(standing(caseOf([arrived, held, death], { check }), "2026-11-24").badge).toEqual({
      value: "died",
      since: "2020-02-10",
      lastConfirmed: "2020-02-10",
      unconfirmedSince: null,
      events: [death.id],
    });
  });
});
