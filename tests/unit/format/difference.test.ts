import { describe, expect, it } from "vitest";
import { documentChanges } from "@/lib/domain/changes";
import { differences } from "@/lib/domain/timeline";
import { changeText, differenceText } from "@/lib/format/difference";
import { idOf } from "@/prisma/seed/ids";
import { citation, source } from "@/tests/support/case-parts";
import { projectedCase } from "@/tests/support/projected-case";

describe("where sources differ, in words", () => {
  it("names who says which day", () => {
    const { entries, sources } = projectedCase("murager-alimuly");
    const crossing = entries.find(({ id }) => id === idOf("event/men-crossing"));
    const [difference] = differences(crossing?.citations ?? [], crossing?.when);
    if (!difference) throw new Error("The sources on the crossing differ");
    const { title, claims } = differenceText(difference, sources, "en");
    expect(title).toBe("Sources differ on the date");
    expect(claims.map(({ claim, by }) => [claim, by])).toEqual([
      ["1 October 2019", ["The Diplomat", "Newtimes.kz, citing Kursiv"]],
      ["6 October 2019", ["Amnesty International"]],
      [
        "Dilmanov, of the National Security Committee, doubts that it was 1 October.",
        ["Altainews"],
      ],
    ]);
  });

  it("lets each source speak where no date is given, with its number", () => {
    const citations = [
      citation({ says: "A court in Almaty.", aspect: "place" }),
      citation({ source: 2, says: "A court in Zharkent.", aspect: "place", stance: "disputes" }),
    ];
    const [difference] = differences(citations);
    if (!difference) throw new Error("They differ");
    const sources = [source({ publisher: "One" }), source({ number: 2, publisher: "Two" })];
    expect(differenceText(difference, sources, "en")).toEqual({
      title: "Sources differ on the place",
      claims: [
        { claim: "A court in Almaty.", by: ["One"], numbers: [1] },
        { claim: "A court in Zharkent.", by: ["Two"], numbers: [2] },
      ],
    });
  });

  it("names the record itself where a source gives a day that cannot be the record's", () => {
    const [difference] = differences([citation({ date: "2019-10-10" })], "2019-10-14");
    if (!difference) throw new Error("They differ");
    const { claims } = differenceText(difference, [source({ publisher: "One" })], "en");
    expect(claims.map(({ claim, by }) => [claim, by])).toEqual([
      ["14 October 2019", ["this record"]],
      ["10 October 2019", ["One"]],
    ]);
  });
});

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
