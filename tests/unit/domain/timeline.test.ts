import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEntries, differences, timeline } from "@/lib/domain/timeline";
import type { CaseKey } from "@/prisma/seed/cases/keys";
import { idOf } from "@/prisma/seed/ids";
import { anyCase, anyEntry } from "@/tests/support/any-case";
import { caseOf, citation, entry, source } from "@/tests/support/case-parts";
import { projectedCase } from "@/tests/support/projected-case";

const rally = { kind: "advocacy_action", action: "rally" } as const;

describe("the order of a timeline", () => {
  it("is total: reflexive, opposite when turned, transitive", () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (a, b, c) => {
        expect(compareEntries(a, a)).toBe(0);
        expect(Math.sign(compareEntries(a, b))).toBe(0 - Math.sign(compareEntries(b, a)));
        if (compareEntries(a, b) <= 0 && compareEntries(b, c) <= 0) {
          expect(compareEntries(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("goes by first day, last day, sequence and id", () => {
    const inOrder = [
      entry("2019-10", rally, { id: "a" }),
      entry("2019-10-14", rally, { id: "b", sequence: 1 }),
      entry("2019-10-14", rally, { id: "a", sequence: 2 }),
      entry("2019-10-14", rally, { id: "b", sequence: 2 }),
      entry("2019-10-14/2019-11-02", rally, { id: "a" }),
    ];
    expect(inOrder.toReversed().sort(compareEntries)).toEqual(
      [...inOrder].sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b)),
    );
  });

  it("hides nothing for good: by the last day every entry stands on it, whoever dates it or not", () => {
    fc.assert(
      fc.property(anyCase, (input) => {
        const shown = timeline(input, { order: "oldest", asOf: "9999-12-31" });
        const ids = shown.flatMap(({ entries }) => entries.map((each) => each.entry.id));
        expect(ids.sort()).toEqual(input.entries.map(({ id }) => id).sort());
      }),
    );
  });

  it("is the same from any order of input, and newest first is oldest first turned round", () => {
    const shuffled = anyCase.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.entries, { minLength: input.entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, entries]) => {
        const oldest = timeline(input, { order: "oldest" });
        expect(timeline({ ...input, entries }, { order: "oldest" })).toEqual(oldest);
        const dated = oldest.filter(({ year }) => year !== null);
        const newest = timeline(input, { order: "newest" }).filter(({ year }) => year !== null);
        expect(newest).toEqual(
          dated.map((year) => ({ ...year, entries: year.entries.toReversed() })).toReversed(),
        );
      }),
    );
  });

  it("puts what has no date last, in either order", () => {
    const input = caseOf([entry("/", rally), entry("2019", rally)]);
    for (const order of ["newest", "oldest"] as const) {
      expect(timeline(input, { order }).map(({ year }) => year)).toEqual(["2019", null]);
    }
  });

  it("shows as of a day only what had certainly happened by then", () => {
    const input = caseOf([entry("2019-10", rally), entry("2019-10-20", rally)]);
    const whenBy = (asOf: string) =>
      timeline(input, { order: "oldest", asOf }).flatMap(({ entries }) =>
        entries.map(({ entry: { when } }) => when),
      );
    expect(whenBy("2019-10-30")).toEqual(["2019-10-20"]);
    expect(whenBy("2019-10-31")).toEqual(["2019-10", "2019-10-20"]);
  });
});

describe("independent sources", () => {
  it("counts an agency and its reprints as one voice, and a mention as none", () => {
    const sources = ["rferl", "rferl", "amnesty", "hrw"].map((independence, at) =>
      source({ number: at + 1, independence }),
    );
    const citations = sources.map(({ number }) =>
      citation({ source: number, stance: number === 4 ? "mentions" : "supports" }),
    );
    const [year] = timeline(caseOf([entry("2019", rally, { citations })], { sources }), {
      order: "oldest",
    });
    expect(year?.entries[0]?.independentSources).toBe(2);
  });
});

/** Who stands against whom, by publisher. */
function sidesOn(slug: CaseKey, key: string, aspect: string) {
  const { entries, sources } = projectedCase(slug);
  const found = entries.find(({ id }) => id === idOf(`event/${key}`));
  const difference = differences(found?.citations ?? [], found?.when).find(
    (each) => each.aspect === aspect,
  );
  return difference?.claims.map(({ date, citations }) => [
    date,
    citations.map((each) => sources.find(({ number }) => number === each.source)?.publisher),
  ]);
}

describe("where sources differ", () => {
  it("on the day of the crossing: six days apart, and one who doubts", () => {
    expect(sidesOn("murager-alimuly", "men-crossing", "date")).toEqual([
      ["2019-10-01", ["The Diplomat", "Newtimes.kz, citing Kursiv"]],
      ["2019-10-06", ["Amnesty International"]],
      [null, ["Altainews"]],
    ]);
  });

  it("on the day and place of the men's news conference", () => {
    const azattyq = "Azattyq (RFE/RL Kazakh Service)";
    expect(sidesOn("murager-alimuly", "men-news-conference", "date")).toEqual([
      ["2019-10-10", ["Radio Free Asia"]],
      ["2019-10-14", ["Eurasianet, reprinted by KazPost", azattyq]],
    ]);
    expect(sidesOn("murager-alimuly", "men-news-conference", "place")).toEqual([
      [null, [azattyq]],
      [null, ["Radio Free Asia"]],
    ]);
  });

  it("on the court of Sauytbay's judgment, and on what it was in law", () => {
    const sides = sidesOn("sairagul-sauytbay", "sauytbay-judgment", "place");
    expect(sides?.[0]?.[1]).toContain("RFE/RL Kazakh Service");
    expect(sides?.[1]?.[1]).toContain("Inbusiness, citing Informburo");
    expect(sidesOn("sairagul-sauytbay", "sauytbay-judgment", "legal_form")).toEqual([
      [null, ["RFE/RL Kazakh Service"]],
      [null, ["Vlast"]],
    ]);
  });

  it("nowhere in the first version, which rests on one article", () => {
    for (const slug of ["murager-alimuly", "sairagul-sauytbay"] as const) {
      for (const each of projectedCase(slug, "founding").entries) {
        expect(differences(each.citations, each.when), each.headline).toEqual([]);
      }
    }
  });

  it("not where a month and a day in it are given", () => {
    const agreed = [citation({ date: "2019-10" }), citation({ date: "2019-10-29" })];
    expect(differences(agreed, "2019-10-29")).toEqual([]);
  });

  it("where the only day given cannot be the record's own", () => {
    const given = citation({ date: "2019-10-10" });
    expect(differences([given], "2019-10-14")).toEqual([
      {
        aspect: "date",
        claims: [
          { date: "2019-10-14", citations: [] },
          { date: "2019-10-10", citations: [given] },
        ],
      },
    ]);
  });

  it("where one gives a day and another only doubts it", () => {
    const given = citation({ date: "2019-10-01", aspect: "date" });
    const doubt = citation({ source: 2, aspect: "date", stance: "disputes" });
    expect(differences([doubt, given], "2019-10-01").map(({ claims }) => claims)).toEqual([
      [
        { date: "2019-10-01", citations: [given] },
        { date: null, citations: [doubt] },
      ],
    ]);
  });

  it("not for a mention, and not where nobody takes the other side", () => {
    const mention = citation({ date: "2018-07-13", stance: "mentions" });
    const alone = citation({ aspect: "place", stance: "disputes" });
    expect(differences([mention, alone, citation({ date: "2020" })], "2020")).toEqual([]);
  });
});
