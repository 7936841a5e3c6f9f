import { describe, expect, it } from "vitest";
import { caseFromTyped } from "@/components/cases/case-form-data";
import { caseInput } from "@/lib/cases/schema";

const of = {
  id: "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01",
  individualId: "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a02",
};
const typed = {
  "names.0.text": ["Мұрагер Әлімұлы"],
  "names.0.language": ["kk"],
  slug: [" first-last "],
  hostState: ["Kazakhstan"],
  returnState: ["CN"],
};

describe("a case typed into the form", () => {
  it("bears the name of its person, in the language of the name, until it has a title", () => {
    expect(caseInput.parse(caseFromTyped(typed, of, "en").input)).toEqual({
      ...{ id: of.id, slug: "first-last", title: "Мұрагер Әлімұлы", language: "kk" },
      ...{ hostState: "KZ", returnState: "CN", subjectIds: [of.individualId] },
    });
    const titled = caseFromTyped({ ...typed, title: ["A shepherd"] }, of, "en").input;
    expect(titled).toMatchObject({ title: "A shepherd", language: "en" });
  });

  it("keeps what is no state as it was typed, for the schema to refuse", () => {
    const { input } = caseFromTyped({ ...typed, hostState: ["Atlantis"] }, of, "en");
    expect(input.hostState).toBe("Atlantis");
    expect(caseInput.safeParse(input).error?.issues[0]?.message).toBe("not_a_place_code");
  });
});
