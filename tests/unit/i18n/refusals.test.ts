import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { refusalText } from "@/lib/i18n/refusals";

// Where a code is born: a refusal built by hand, a zod fault of ours, a date that was not read.
const births = [
  /\bcode: "([a-z_]+)"/g,
  /\berror: "([a-z_]+)"/g,
  /\.(?:min|max|refine|regex)\([^\n]*?, "([a-z_]+)"\)/g,
  /\bcode = [^\n]*: "([a-z_]+)"/g,
  /\brefusal\("([a-z_]+)"/g,
  /"(date_[a-z_]+)"/g,
];

const files = globSync("{lib,app}/**/*.{ts,tsx}").filter((file) => !file.includes("generated"));

function codesIn(text: string): string[] {
  return births.flatMap((birth) => [...text.matchAll(birth)].map((match) => match[1] ?? ""));
}

const codes = new Set(files.flatMap((file) => codesIn(readFileSync(file, "utf8"))));

describe("the sentences of refusals", () => {
  it("finds the codes where they are born", () => {
    const planted = 'refuse({ code: "planted_one" }); z.string().max(3, "planted_two")';
    expect(codesIn(planted)).toEqual(["planted_one", "planted_two"]);
    expect([...codes]).toEqual(
      expect.arrayContaining([
        "not_found",
        "too_long",
        "date_not_real",
        "own_proposal",
        "not_valid",
      ]),
    );
  });

  it.each([...codes].sort())("has a sentence for %s", (code) => {
    const sentence = refusalText({ code }, "en");
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/unknown|[{}]/);
  });

  it("says the limit where it is told", () => {
    expect(refusalText({ code: "too_long", values: { limit: 300 } }, "en")).toContain("300");
  });
});
