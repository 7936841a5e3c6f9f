import { describe, expect, it } from "vitest";
import { consentFromTyped } from "@/components/people/consent-form-data";
import { consentInput } from "@/lib/people/schema";

const of = {
  id: "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01",
  individualId: "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a02",
};
const read = (typed: Record<string, string[]>, before?: string) =>
  consentFromTyped(typed, of, { before, today: "2026-11-24", locale: "en" });

describe("a consent typed into the form", () => {
  it("is given today and goes no further than the desk, unless somebody says so", () => {
    expect(consentInput.parse(read({ evidence: ["Said so."] }).input)).toEqual({
      ...{ ...of, basis: "given", audience: "desk", evidence: "Said so.", givenOn: "2026-11-24" },
      ...{ condition: null, language: null, until: null },
    });
  });

  it("reads its days as people say them, its condition and its language", () => {
    const typed = {
      ...{ audience: ["public"], evidence: ["A letter."], condition: ["only if arrested"] },
      ...{ givenOn: ["14 October 2019"], until: ["31 Dec 2027"], language: ["kk"] },
    };
    expect(consentInput.parse(read(typed).input)).toMatchObject({
      ...{ audience: "public", condition: "only if arrested", language: "kk" },
      ...{ givenOn: "2019-10-14", until: "2027-12-31" },
    });
  });

  it("is refused without evidence, and where a day is vaguer than a day", () => {
    const { input, refusals } = read({ "consent.until": ["next year"] }, "consent.");
    expect(refusals.map(({ field }) => field)).toEqual(["consent.until"]);
    expect(consentInput.safeParse(input).success).toBe(false);
  });
});
