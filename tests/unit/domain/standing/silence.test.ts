import { describe, expect, it } from "vitest";
import type { PublicEntry } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { caseOf, citation, entry, source } from "@/tests/support/case-parts";

const refugee = entry("2023-09", {
  kind: "asylum_decision",
  step: "decision",
  status: "refugee",
  state: "KZ",
});
const check = { checkedOn: "2026-11-24", lastReport: "2024-01" };

function badgeOn(day: string, ...entries: PublicEntry[]) {
  return standing(caseOf(entries, { check }), day).badge;
}

describe("silence", () => {
  it("makes a case unknown since the last report, whatever was true before", () => {
    expect(badgeOn("2024-07-29", refugee).value).toBe("protected");
    expect(badgeOn("2024-07-30", refugee)).toEqual({
      value: "unknown",
      since: "2024-01",
      lastConfirmed: "2023-09",
      unconfirmedSince: "2024-01",
      events: [],
    });
  });

  it("leaves what was known last to be read in the other facets", () => {
    const { protection, whereabouts } = standing(caseOf([refugee], { check }), "2026-11-24");
    expect(protection).toMatchObject({ value: "refugee", unconfirmedSince: "2023-09" });
    expect(whereabouts).toMatchObject({ value: "unknown", since: "2024-01" });
  });

  it("is broken by anything later: an event, or a report of an earlier one", () => {
    const attack = entry("2024-03-01", { kind: "harm", harm: "attack" });
    expect(badgeOn("2026-11-24", refugee, attack).value).toBe("protected");
    const reported = { ...refugee, citations: [citation({ source: 2 })] };
    const sources = [source(), source({ number: 2, published: "2024-05-05" })];
    const { badge } = standing(caseOf([reported], { check, sources }), "2026-11-24");
    expect(badge.value).toBe("protected");
  });

  it("is nobody's word where nobody has searched", () => {
    expect(standing(caseOf([refugee]), "2026-11-24").badge).toMatchObject({
      value: "protected",
      unconfirmedSince: "2023-09",
    });
  });
});
