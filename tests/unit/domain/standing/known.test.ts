import { describe, expect, it } from "vitest";
import { certainDay, countryOf, knownBy } from "@/lib/domain/standing/known";
import { caseOf, citation, entry, source } from "@/tests/support/case-parts";

const rally = { kind: "advocacy_action", action: "rally" } as const;

describe("what is known by a day", () => {
  it("is what had certainly happened, in the order in which it had", () => {
    const entries = [
      entry("2019-10", rally, { id: "month" }),
      entry("2019-10-20", rally, { id: "day" }),
      entry("2019-10-20", rally, { id: "another" }),
      entry("2020", rally, { id: "year" }),
    ];
    const ids = (order: typeof entries) =>
      knownBy(caseOf(order), "2020-12-30").happened.map(({ id }) => id);
    expect(ids(entries)).toEqual(["another", "day", "month"]);
    expect(ids(entries.toReversed())).toEqual(["another", "day", "month"]);
  });

  it("counts what began on an unknown day from the first report of it", () => {
    const sources = [
      source({ published: "2019-12-10" }),
      source({ number: 2, published: "2019-12" }),
    ];
    const held = entry("/..", { kind: "detention", act: "held" });
    expect(certainDay(held, sources)).toBe("2019-12-10");
    const disputed = { ...held, citations: [citation({ stance: "disputes" })] };
    expect(certainDay(disputed, sources)).toBeNull();
  });

  it("knows of a source only once it was published", () => {
    const sources = [source({ published: "2019-12" })];
    const held = entry("2019-10-14", { kind: "detention", act: "held" });
    const input = caseOf([held], { sources });
    expect(knownBy(input, "2019-12-30").published(held)).toEqual([]);
    expect(knownBy(input, "2019-12-31").published(held)).toEqual(["2019-12"]);
  });

  it("takes the country of a place", () => {
    expect([countryOf("CN-XJ"), countryOf("KZ")]).toEqual(["CN", "KZ"]);
  });
});
