import { describe, expect, it } from "vitest";
import { besideField } from "@/components/people/beside-field";
import { shownNames, typedNames } from "@/components/people/name-rows";
import { personFromTyped } from "@/components/people/person-form-data";
import { individualInput } from "@/lib/people/schema";

const id = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01";
const typed = {
  "names.0.text": ["Мұрагер Әлімұлы"],
  "names.0.language": ["kk"],
  "names.1.text": [""],
  "names.1.language": ["en"],
  "names.2.text": ["木拉格尔"],
  "names.2.language": ["zh-Hans"],
  "names.2.kind": ["document"],
  "names.2.tier": ["sealed"],
  citizenships: ["China, kazakhstan"],
  origin: ["cn-xj"],
};

describe("a person typed into the form", () => {
  it("has every written form, the first as title, and stays on the desk unless said otherwise", () => {
    const { input } = personFromTyped(typed, "2026-11-24", "en");
    expect(individualInput.parse({ ...input, id })).toEqual({
      ...{ id, tier: "desk", ethnicity: null, sex: null, birth: null },
      ...{ citizenships: ["CN", "KZ"], origin: "CN-XJ" },
      names: [
        { text: "Мұрагер Әлімұлы", language: "kk", kind: "usual", tier: "desk", display: true },
        { text: "木拉格尔", language: "zh-Hans", kind: "document", tier: "sealed", display: false },
      ],
    });
  });

  it("gives its own tier to the name that titles the pages, and to no other", () => {
    const open = { ...typed, tier: ["public"], "names.1.text": ["Another form"] };
    const { input } = personFromTyped(open, "2026-11-24", "en");
    const { tier, names } = individualInput.parse({ ...input, id });
    expect([tier, ...names.map((name) => name.tier)]).toEqual([
      "public",
      "public",
      "desk",
      "sealed",
    ]);
  });

  it("is refused beside the row that was typed into, also after an empty one", () => {
    const field = (from: string) => besideField(typed, { code: "x", field: from }).field;
    expect(field("names.1.text")).toBe("names.2.text");
    expect(field("names")).toBe("names.0.text");
    expect(field("citizenships.1")).toBe("citizenships");
    expect(field("origin")).toBe("origin");
    const { input } = personFromTyped({}, "2026-11-24", "en");
    expect(individualInput.safeParse({ ...input, id }).error?.issues[0]).toMatchObject({
      ...{ path: ["names", 0, "text"], message: "required" },
    });
  });

  it("shows a row for every form typed, and one to begin with", () => {
    expect(typedNames(typed)).toEqual([0, 2]);
    expect(shownNames(typed)).toBe(3);
    expect(shownNames({})).toBe(2);
    expect(shownNames({ rows: ["5"] })).toBe(5);
  });

  it("never shows more rows than a person may have names, whatever a form asks for", () => {
    for (const rows of ["1e9", "Infinity", "-3", "x"]) {
      expect(shownNames({ rows: [rows] })).toBeGreaterThanOrEqual(2);
      expect(shownNames({ rows: [rows], "names.999999.text": ["far"] })).toBeLessThanOrEqual(40);
    }
  });
});
