import { describe, expect, it } from "vitest";
import type { PublicEntry } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { caseOf, entry } from "@/tests/support/case-parts";

function decided(when: string, more: object): PublicEntry {
  return entry(when, { kind: "asylum_decision", step: "decision", state: "KZ", ...more });
}

function protectionOn(day: string, ...entries: PublicEntry[]) {
  return standing(caseOf(entries), day).protection;
}

describe("protection", () => {
  it("is what a decision says, in the state that decided", () => {
    const recognised = decided("2020-01-01", { outcome: "recognised" });
    expect(protectionOn("2020-02-01", recognised)).toMatchObject({
      value: "refugee",
      place: "KZ",
      since: "2020-01-01",
      events: [recognised.id],
    });
  });

  it("is refused after a rejection, and asked for again after a new certificate", () => {
    const refusal = decided("2018-10-04", { outcome: "rejected" });
    const certificate = decided("2019-01-25", { step: "certificate_extended" });
    expect(protectionOn("2018-10-05", refusal).value).toBe("refused");
    expect(protectionOn("2019-02-01", refusal, certificate).value).toBe("asylum_seeker");
  });

  it("does not come from asking: lodging, an interview and an appeal give no status", () => {
    for (const step of ["intention", "lodged", "interview", "appeal_lodged"]) {
      expect(protectionOn("2020-02-01", decided("2020-01-01", { step })).value).toBe("none");
    }
    const reported = decided("2020-01-01", { step: "status_reported" });
    expect(protectionOn("2020-02-01", reported)).toMatchObject({ value: "none", place: null });
  });

  it("is an asylum-seeker's once registered: no certificate makes a refugee", () => {
    for (const step of ["registered", "certificate_issued", "certificate_extended"]) {
      expect(protectionOn("2020-02-01", decided("2020-01-01", { step })).value).toBe(
        "asylum_seeker",
      );
    }
  });

  it("is not confirmed from the day a fixed term ran out, and is again once reported", () => {
    const fixed = decided("2020-10-16", { status: "refugee_time_limited", validUntil: "2021-10" });
    const renewed = decided("2023-09", { step: "status_reported", status: "refugee_time_limited" });
    expect(protectionOn("2021-10-01", fixed).unconfirmedSince).toBeNull();
    expect(protectionOn("2021-11-01", fixed).unconfirmedSince).toBe("2021-10");
    expect(protectionOn("2023-10-01", fixed, renewed)).toMatchObject({
      value: "refugee_time_limited",
      since: "2020-10-16",
      unconfirmedSince: null,
    });
  });

  it("still runs out if a report within the term repeats the status without its end", () => {
    const fixed = decided("2020-10-16", { status: "refugee_time_limited", validUntil: "2021-10" });
    const within = decided("2021-02", { step: "status_reported", status: "refugee_time_limited" });
    expect(protectionOn("2021-11-01", fixed, within).unconfirmedSince).toBe("2021-10");
  });

  it("of one state is not undone by what another state no longer gives", () => {
    const sweden = decided("2019-12", { status: "refugee", state: "SE" });
    const ceased = decided("2020-02", { status: "ceased" });
    expect(protectionOn("2020-03-01", sweden, ceased)).toMatchObject({
      value: "refugee",
      place: "SE",
    });
  });

  it("that was withdrawn is withdrawn", () => {
    const given = decided("2019-12", { status: "refugee" });
    const revoked = decided("2020-02-01", { outcome: "revoked" });
    expect(protectionOn("2020-03-01", given, revoked).value).toBe("revoked");
  });
});
