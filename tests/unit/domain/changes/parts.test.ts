import { describe, expect, it } from "vitest";
import { between } from "@/lib/domain/changes/between";
import { caseParts } from "@/lib/domain/changes/parts";
import { line, prose } from "@/lib/domain/text";
import { projectedCase } from "@/tests/support/projected-case";

describe("the parts of a document", () => {
  const parts = caseParts(projectedCase("murager-alimuly"));

  it("keep each citation as its words, then its date, stance and aspect", () => {
    const crossing = parts.find(({ label }) => label.startsWith("They cross the border"));
    const values = Object.values(crossing?.fields ?? {}).map((value) => value?.split(between));
    expect(values).toContainEqual([
      expect.stringMatching(/^Amnesty International, .*: They crossed on 6 October\.$/),
      "2019-10-06",
      "disputes",
      "date",
    ]);
  });

  it("set values apart by what no text on record can hold", () => {
    for (const text of [line(10), prose(10)]) {
      expect(text.safeParse(`a${between}b`).success).toBe(false);
    }
  });
});
