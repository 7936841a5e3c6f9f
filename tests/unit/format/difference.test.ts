import { describe, expect, it } from "vitest";
import { documentChanges } from "@/lib/domain/changes";
import { changeText } from "@/lib/format/difference";
import { idOf } from "@/prisma/seed/ids";
import { projectedCase } from "@/tests/support/projected-case";

describe("what changed, in words", () => {
  const changes = documentChanges(
    projectedCase("sairagul-sauytbay", "founding"),
    projectedCase("sairagul-sauytbay", "court"),
  ).map((change) => ({ id: change.id, ...changeText(change, "en") }));
  const judgment = changes.find(({ id }) => id === idOf("event/sauytbay-judgment"));

  it("names the part and sets its fields side by side, codes and dates as people read them", () => {
    expect(judgment?.title).toBe(
      "Changed: timeline entry, “The court in Zharkent convicts Sauytbay, suspends the sentence and does not apply expulsion”",
    );
    expect(judgment?.fields).toEqual(
      expect.arrayContaining([
        { label: "date", before: "August 2018", after: "1 August 2018" },
        { label: "kind", before: "removal", after: "court step" },
        { label: "outcome", before: null, after: "convicted, suspended sentence" },
        { label: "destination", before: "China", after: null },
      ]),
    );
  });

  it("says a citation with its date, its stance and what it speaks of in words", () => {
    const texts = judgment?.fields.map(({ after }) => after).join("\n");
    expect(texts).toMatch(/expulsion not applied\. \(1 August 2018, disputes, legal form\)/);
  });

  it("leaves out what readers do not read", () => {
    const labels = judgment?.fields.map(({ label }) => label) ?? [];
    expect(labels).not.toContain("sequence");
    expect(labels).not.toContain("proceedingId");
  });

  it("only names a part that is new: it is there to be read", () => {
    const added = changes.filter(({ title }) => title.startsWith("Added: source"));
    expect(added.length).toBeGreaterThan(3);
    expect(added.flatMap(({ fields }) => fields)).toEqual([]);
  });

  it("has a label for every field of the three cases", () => {
    const all = (["murager-alimuly", "qaster-musakhanuly", "sairagul-sauytbay"] as const).flatMap(
      (slug) =>
        documentChanges(null, projectedCase(slug)).flatMap((change) =>
          changeText({ ...change, change: "changed" }, "en").fields.map(({ label }) => label),
        ),
    );
    expect(all.filter((label) => /[A-Z_.]/.test(label))).toEqual([]);
    expect(new Set(all).size).toBeGreaterThan(30);
  });
});
