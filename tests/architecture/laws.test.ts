import { describe, expect, it } from "vitest";
import { filesBelow, type SourceFile, sourceFile } from "./house";
import { type Law, lawsOfCode, lawsOfEverything, lawsOfRules } from "./laws";

const code = filesBelow("app", "components", "lib");
const rules = filesBelow("lib/domain", "lib/format", "components/edition", "components/timeline");
const everything = [...code, ...filesBelow("tests", "scripts", "prisma")];

describe.each([
  ["what runs", code, lawsOfCode],
  ["what must answer the same for the same question", rules, lawsOfRules],
  ["everything", everything, lawsOfEverything],
])("laws for %s", (_, files, laws) => {
  it("looks at files", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(laws)("$law", (law) => {
    expect(breaking(files, law)).toEqual([]);
  });

  it.each(laws)("a planted break of “$law” is caught", (law) => {
    expect(breaking([sourceFile(law.canary.path, law.canary.text)], law)).toHaveLength(1);
  });
});

function breaking(files: SourceFile[], { breaks, except }: Law): string[] {
  return files
    .filter((file) => !except?.test(file.path) && breaks(file) > 0)
    .map(({ path }) => path);
}
