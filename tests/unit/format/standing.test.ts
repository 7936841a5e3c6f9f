import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standing } from "@/lib/domain/standing";
import { badgeText, facetText, standingSentence } from "@/lib/format/standing";
import type { CaseKey } from "@/prisma/seed/cases/keys";
import { anyCase, anyDay } from "@/tests/support/any-case";
import { caseOf, entry } from "@/tests/support/case-parts";
import { projectedCase } from "@/tests/support/projected-case";

const today = "2026-11-24";

function sentence(slug: CaseKey, day: string): string {
  const document = projectedCase(slug);
  return standingSentence(standing(document, day), document, "en");
}

function badge(slug: CaseKey, day: string): string {
  return badgeText(standing(projectedCase(slug), day), "en");
}

describe("where a case stands, in sentences", () => {
  it.each<[CaseKey, string, string]>([
    [
      "murager-alimuly",
      "2019-12-10",
      "In pretrial detention since 14 October 2019. An asylum-seeker in Kazakhstan; removal to China has been threatened.",
    ],
    [
      "murager-alimuly",
      "2020-02-01",
      "Serving a sentence since 21 January 2020; in custody since 14 October 2019. An asylum-seeker in Kazakhstan; removal to China was refused.",
    ],
    [
      "murager-alimuly",
      "2020-07-01",
      "Out of custody since 22 June 2020, and at risk in Kazakhstan. An asylum-seeker in Kazakhstan; removal to China was refused.",
    ],
    [
      "murager-alimuly",
      "2020-11-01",
      "Protected in Kazakhstan since 16 October 2020. Recognised as a refugee in Kazakhstan for a fixed term; removal to China was refused.",
    ],
    [
      "murager-alimuly",
      "2022-01-01",
      "Out of custody since 22 June 2020, and at risk in Kazakhstan. Recognised as a refugee in Kazakhstan for a fixed term that ran out about October 2021; removal to China was refused. Not confirmed since 22 February 2021.",
    ],
    [
      "qaster-musakhanuly",
      today,
      "Not known since January 2024. Last known: recognised as a refugee in Kazakhstan for a fixed term; removal to China was refused.",
    ],
    ["sairagul-sauytbay", "2018-06-15", "In pretrial detention since 21, 22 or 23 May 2018."],
    [
      "sairagul-sauytbay",
      "2019-06-10",
      "In Sweden since 3 June 2019, after leaving Kazakhstan. Removal to China was refused.",
    ],
    [
      "sairagul-sauytbay",
      today,
      "In Sweden since 3 June 2019, after leaving Kazakhstan. Recognised as a refugee in Sweden; removal to China was refused. Not confirmed since 9 December 2019; no search for later news is on record.",
    ],
  ])("%s on %s", (slug, day, expected) => {
    expect(sentence(slug, day)).toBe(expected);
  });

  it("says nothing where nothing is on record", () => {
    expect(sentence("murager-alimuly", "2012-01-01")).toBe(
      "Nothing on record says where this case stood.",
    );
  });

  it("says of the dead that they died, and leaves it at that", () => {
    const document = {
      ...caseOf([entry("2020-05", { kind: "detention", act: "died" })]),
      subjects: [],
    };
    const answer = standing(document, today);
    expect(standingSentence(answer, document, "en")).toBe("Died in custody in May 2020.");
    expect(badgeText(answer, "en")).toBe("Died in custody in May 2020");
    expect(facetText(answer, "custody", "en").value).toBe("Died in custody");
  });

  it("has words for every standing, ends in a full stop and leaves no blank", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (input, day) => {
        const answer = standing(input, day);
        const said = standingSentence(answer, { ...input, subjects: [] }, "en");
        expect(said).toMatch(/^[A-Z][^{}]*\.$/);
        expect(said).not.toMatch(/ {2}| [.;,]|undefined|null/);
      }),
    );
  });
});

describe("the badge in words", () => {
  it("says since when", () => {
    expect(badge("murager-alimuly", today)).toBe("Not known since January 2024");
    expect(badge("murager-alimuly", "2019-12-10")).toBe("In custody since 14 October 2019");
    expect(badge("sairagul-sauytbay", "2019-06-10")).toBe("Out of the country since 3 June 2019");
    expect(badge("murager-alimuly", "2012-01-01")).toBe("Nothing on record");
  });
});

describe("a facet in words", () => {
  it("gives what holds, since when, and when it was last confirmed", () => {
    const answer = standing(projectedCase("murager-alimuly"), "2019-12-10");
    expect(facetText(answer, "custody", "en")).toEqual({
      value: "Pretrial detention",
      note: "since 14 October 2019; last confirmed 9 December 2019",
    });
    expect(facetText(answer, "protection", "en").value).toBe("Asylum-seeker in Kazakhstan");
    expect(facetText(answer, "removal", "en").value).toBe("Threatened");
    expect(facetText(answer, "whereabouts", "en")).toEqual({
      value: "Kazakhstan",
      note: "since 1 or 6 October 2019; last confirmed 9 December 2019",
    });
  });

  it("says that nothing confirms it any more, or that its term ran out", () => {
    const old = standing(projectedCase("murager-alimuly"), today);
    expect(facetText(old, "protection", "en").note).toBe(
      "since 16 October 2020; not confirmed since 4 September 2023",
    );
    expect(facetText(old, "removal", "en").note).toBe(
      "since 21 January 2020; not confirmed since then",
    );
    const lapsed = standing(projectedCase("murager-alimuly"), "2022-01-01");
    expect(facetText(lapsed, "protection", "en").note).toBe(
      "since 16 October 2020; ran out about October 2021; no renewal on record",
    );
  });

  it("does not say “not in custody” of somebody of whom nothing is on record", () => {
    const nothing = standing(projectedCase("murager-alimuly"), "2012-01-01");
    expect(facetText(nothing, "custody", "en")).toEqual({
      value: "No custody on record",
      note: null,
    });
    expect(facetText(nothing, "protection", "en")).toEqual({
      value: "No status on record",
      note: null,
    });
  });
});
