import { describe, expect, it } from "vitest";
import type { PublicEntry } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { caseOf, type DetailInput, entry } from "@/tests/support/case-parts";

const crossing = entry("2020-01-01", {
  kind: "movement",
  act: "crossing",
  from: "CN-XJ",
  to: "KZ",
});

function whereaboutsOn(day: string, ...entries: PublicEntry[]) {
  return standing(caseOf(entries), day).whereabouts;
}

function afterwards(detail: DetailInput, country: string | null): string {
  return whereaboutsOn("2020-03-01", crossing, entry("2020-02-01", detail, { country })).value;
}

describe("whereabouts", () => {
  it("follow movements, by country", () => {
    expect(whereaboutsOn("2020-02-01", crossing)).toMatchObject({
      value: "KZ",
      since: "2020-01-01",
    });
    expect(afterwards({ kind: "movement", act: "departure", from: "KZ", to: "SE" }, "KZ")).toBe(
      "SE",
    );
    expect(afterwards({ kind: "movement", act: "arrival" }, "SE")).toBe("SE");
  });

  it("are unknown before anything, and after leaving for nobody says where", () => {
    expect(whereaboutsOn("2020-02-01")).toMatchObject({
      value: "unknown",
      since: null,
      events: [],
    });
    expect(afterwards({ kind: "movement", act: "departure", from: "KZ" }, "KZ")).toBe("unknown");
  });

  it("are where somebody is held or hurt, but not where relatives are threatened", () => {
    expect(afterwards({ kind: "detention", act: "held" }, "CN-XJ")).toBe("CN");
    expect(afterwards({ kind: "harm", harm: "attack" }, "SE")).toBe("SE");
    expect(afterwards({ kind: "harm", harm: "reprisal" }, "CN-XJ")).toBe("KZ");
    expect(afterwards({ kind: "harm", harm: "attack" }, null)).toBe("KZ");
  });

  it("are the destination of a removal that was carried out, and of no other", () => {
    const removal = { kind: "removal", form: "deportation", destination: "CN" } as const;
    expect(afterwards({ ...removal, state: "carried_out" }, "KZ")).toBe("CN");
    expect(afterwards({ ...removal, state: "ordered" }, "KZ")).toBe("KZ");
    expect(afterwards({ ...removal, state: "carried_out", destination: null }, "KZ")).toBe(
      "unknown",
    );
  });

  it("are confirmed by a decision of the state somebody is in, and not moved by another's", () => {
    const decision = { kind: "asylum_decision", step: "decision", status: "refugee" } as const;
    expect(afterwards({ ...decision, state: "SE" }, "SE")).toBe("KZ");
    const confirmed = entry("2020-02-01", { ...decision, state: "KZ" });
    expect(whereaboutsOn("2020-03-01", crossing, confirmed)).toMatchObject({
      since: "2020-01-01",
      lastConfirmed: "2020-02-01",
    });
  });
});
