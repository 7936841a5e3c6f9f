import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certainDay, happenedBy } from "@/lib/domain/edtf/compare";
import { type StandingInput, standing } from "@/lib/domain/standing";
import { certainDay as certainDayOf } from "@/lib/domain/standing/known";
import { standingShape } from "@/lib/domain/standing-types";
import { type CaseKey, men } from "@/prisma/seed/cases/keys";
import { idOf } from "@/prisma/seed/ids";
import { anyCase, anyDay, anyUnrelatedEntry } from "@/tests/support/any-case";
import { projectedCase } from "@/tests/support/projected-case";

const today = "2026-11-24";
const facets = ["custody", "protection", "removal", "whereabouts", "badge"] as const;

type Row = [day: string, expected: Partial<Record<(typeof facets)[number], string>>];

const ofTheMen: Row[] = [
  ["2019-09-01", { custody: "none", protection: "none", removal: "none" }],
  ["2019-10-20", { custody: "pretrial", badge: "in_custody", whereabouts: "KZ" }],
  [
    "2019-12-10",
    {
      custody: "pretrial",
      protection: "asylum_seeker",
      removal: "threatened",
      badge: "in_custody",
    },
  ],
  ["2019-12-15", { removal: "withdrawn", badge: "in_custody" }],
  ["2020-02-01", { custody: "sentence", removal: "refused", badge: "in_custody" }],
  ["2020-07-01", { custody: "none", protection: "asylum_seeker", badge: "at_risk" }],
  ["2020-11-01", { protection: "refugee_time_limited", badge: "protected" }],
  ["2022-01-01", { protection: "refugee_time_limited", badge: "at_risk" }],
  ["2023-10-01", { protection: "refugee_time_limited", badge: "protected" }],
  [today, { badge: "unknown", whereabouts: "unknown" }],
];

const ofSauytbay: Row[] = [
  ["2018-06-15", { custody: "pretrial", badge: "in_custody" }],
  ["2018-08-05", { custody: "none", removal: "refused" }],
  ["2018-10-10", { protection: "refused", badge: "at_risk" }],
  ["2019-02-15", { protection: "asylum_seeker", badge: "at_risk" }],
  ["2019-06-10", { whereabouts: "SE", badge: "left", custody: "none" }],
  ["2020-01-01", { protection: "refugee", whereabouts: "SE", badge: "left" }],
  [today, { protection: "refugee", whereabouts: "SE", badge: "left" }],
];

const rows: [CaseKey, ...Row][] = [
  ...men.flatMap((slug) => ofTheMen.map((row): [CaseKey, ...Row] => [slug, ...row])),
  ...ofSauytbay.map((row): [CaseKey, ...Row] => ["sairagul-sauytbay", ...row]),
];

describe("where the three cases stood", () => {
  it.each(rows)("%s on %s", (slug, day, expected) => {
    const answer = standing(projectedCase(slug), day);
    const values = Object.fromEntries(
      Object.keys(expected).map((facet) => [facet, answer[facet as keyof typeof answer].value]),
    );
    expect(values).toEqual(expected);
  });

  it("knows nothing of the two men since January 2024, and what it knew last", () => {
    for (const slug of men) {
      const { badge, whereabouts, protection } = standing(projectedCase(slug), today);
      expect(badge).toMatchObject({ since: "2024-01", unconfirmedSince: "2024-01", events: [] });
      expect(whereabouts).toMatchObject({ value: "unknown", since: "2024-01", events: [] });
      expect(protection).toMatchObject({ place: "KZ", unconfirmedSince: "2023-09-04" });
    }
  });

  it("says of Sauytbay, whom nobody has searched for, what is on record and that it is old", () => {
    const { badge, protection } = standing(projectedCase("sairagul-sauytbay"), today);
    expect(badge).toMatchObject({ since: "2019-06-03", unconfirmedSince: "2019-12-09" });
    expect(protection).toMatchObject({ place: "SE", unconfirmedSince: "2019-12-09" });
  });

  it("rests Sauytbay's refusal on the decision itself", () => {
    const { protection } = standing(projectedCase("sairagul-sauytbay"), "2018-10-10");
    expect(protection.events).toEqual([idOf("event/sauytbay-refusal")]);
    expect(protection).toMatchObject({ since: "2018-10-04", place: "KZ" });
  });

  it("counts custody from the arrest, also once it is a sentence", () => {
    const { badge, custody } = standing(projectedCase("murager-alimuly"), "2020-02-01");
    expect([badge.since, custody.since]).toEqual(["2019-10-14", "2020-01-21"]);
  });

  it("stands in the first version on the founding article alone", () => {
    const { custody, removal, protection } = standing(
      projectedCase("murager-alimuly", "founding"),
      "2019-12-10",
    );
    expect(custody).toMatchObject({ value: "pretrial", since: "2019-12-09~" });
    expect(protection).toMatchObject({ value: "asylum_seeker", since: "2019-10" });
    expect(removal).toMatchObject({ value: "threatened", since: "2019-12-02/2019-12-08" });
  });
});

describe("standing", () => {
  it("answers in its own shape, with dates that had come and events that are there", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (input, day) => {
        const answers = Object.values(standingShape.parse(standing(input, day)));
        const ids = input.entries.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(answers.flatMap(({ events }) => events)));
        const dates = answers.flatMap(({ since, lastConfirmed }) => [since, lastConfirmed]);
        for (const date of dates)
          expect(((date && certainDay(date)) ?? "") <= day, `${date}`).toBe(true);
      }),
    );
  });

  it("is not changed by an event that says nothing of it", () => {
    fc.assert(
      fc.property(anyCase, anyUnrelatedEntry, anyDay, (input, unrelated, day) => {
        const more = { ...input, entries: [...input.entries, unrelated] };
        expect(standing(more, day)).toEqual(standing(input, day));
      }),
    );
  });

  it("does not depend on the order in which things were entered", () => {
    const shuffled = anyCase.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray(input.entries, { minLength: input.entries.length }),
        fc.shuffledSubarray(input.sources, { minLength: input.sources.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([input, entries, sources], day) => {
        expect(standing({ ...input, entries, sources }, day)).toEqual(standing(input, day));
      }),
    );
  });

  it("does not look past its day: not at events, nor at sources, nor at a later report", () => {
    fc.assert(
      fc.property(anyCase, anyDay, anyDay, (input, day, lastReport) => {
        const check = lastReport > day ? null : { checkedOn: "2026-11-24", lastReport };
        const then = {
          ...input,
          check,
          entries: input.entries.filter(
            (entry) => (certainDayOf(entry, input.sources) ?? "9999") <= day,
          ),
          sources: input.sources.map((source) =>
            source.published && happenedBy(source.published, day)
              ? source
              : { ...source, published: null },
          ),
        };
        const now = { ...input, check: { checkedOn: "2026-11-24", lastReport } };
        expect(standing(now, day)).toEqual(standing(then, day));
      }),
    );
  });

  it("never takes back on a later day that something had begun", () => {
    fc.assert(
      fc.property(anyCase, anyDay, anyDay, (input, a, b) => {
        const [day, later] = [a, b].sort() as [string, string];
        const before = standing(input, day);
        const after = standing(input, later);
        for (const facet of ["custody", "protection", "removal", "whereabouts"] as const) {
          const { events, since } = after[facet];
          if (goesOn(before[facet].events, events)) expect(since).toBe(before[facet].since);
          else expect(begunOn(events[0], input) > day).toBe(true);
        }
      }),
    );
  });
});

function goesOn(before: string[], after: string[]): boolean {
  return before.every((id, at) => after[at] === id) && (before.length > 0 || after.length === 0);
}

function begunOn(id: string | undefined, { entries, sources }: StandingInput): string {
  const begun = entries.find((entry) => entry.id === id);
  return (begun && certainDayOf(begun, sources)) ?? "";
}
