import { describe, expect, it } from "vitest";
import type { PublicEntry } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { caseOf, entry } from "@/tests/support/case-parts";

const threat = {
  kind: "statement",
  statement: "announcement",
  speaker: "An official",
  removal: "threatened",
} as const;

function removalOn(day: string, ...entries: PublicEntry[]) {
  return standing(caseOf(entries), day).removal;
}

describe("removal", () => {
  it("is threatened by an official's words until they are taken back", () => {
    const said = entry("2019-12-06", threat);
    const takenBack = entry("2019-12-09/2019-12-15", {
      ...threat,
      statement: "clarification",
      removal: "withdrawn",
      supersedesId: said.id,
    });
    expect(removalOn("2019-12-14", said, takenBack).value).toBe("threatened");
    expect(removalOn("2019-12-15", said, takenBack)).toMatchObject({
      value: "withdrawn",
      events: [takenBack.id],
    });
  });

  it("goes back to what was before a statement that a later one supersedes without a word on it", () => {
    const ordered = entry("2019-11-01", { kind: "removal", form: "deportation", state: "ordered" });
    const said = entry("2019-12-06", { ...threat, removal: "suspended" });
    const retracted = entry("2019-12-08", {
      ...threat,
      statement: "retraction",
      removal: null,
      supersedesId: said.id,
    });
    expect(removalOn("2019-12-07", ordered, said, retracted).value).toBe("suspended");
    expect(removalOn("2019-12-08", ordered, said, retracted).value).toBe("ordered");
  });

  it("is refused by a judgment that leaves expulsion out, ordered by one that applies it", () => {
    const judgment = (expulsionApplied: "yes" | "no" | "unknown") =>
      entry("2020-01-21", {
        kind: "proceeding_step",
        proceedingId: "11111111-1111-4111-8111-111111111111",
        step: "judgment",
        expulsionApplied,
      });
    expect(removalOn("2020-02-01", judgment("no")).value).toBe("refused");
    expect(removalOn("2020-02-01", judgment("yes")).value).toBe("ordered");
    expect(removalOn("2020-02-01", judgment("unknown")).value).toBe("none");
  });

  it("does not come from a prediction: words without a state of removal say nothing of it", () => {
    expect(removalOn("2020-01-01", entry("2019-12-09", { ...threat, removal: null })).value).toBe(
      "none",
    );
  });

  it("is not what resettlement or a voluntary return is", () => {
    for (const form of ["resettlement", "onward_departure", "voluntary_return"] as const) {
      const left = entry("2020-01-01", {
        kind: "removal",
        form,
        state: "carried_out",
        destination: "SE",
      });
      const { removal, whereabouts } = standing(caseOf([left]), "2020-02-01");
      expect([removal.value, whereabouts.value]).toEqual(["none", "SE"]);
    }
  });
});
