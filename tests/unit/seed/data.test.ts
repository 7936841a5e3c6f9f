import { describe, expect, it } from "vitest";
import { parseEdtf } from "@/lib/domain/edtf/parse";
import { eventInput } from "@/lib/events/schema";
import { noteInput } from "@/lib/notes/schema";
import { individualInput } from "@/lib/people/schema";
import { proceedingInput } from "@/lib/proceedings/schema";
import { sourceInput } from "@/lib/sources/schema";
import { happenings, remarks } from "@/prisma/seed/cases/all";
import { idOf } from "@/prisma/seed/ids";
import { people } from "@/prisma/seed/people";
import { proceedings } from "@/prisma/seed/proceedings";
import { rounds } from "@/prisma/seed/rounds";
import { register } from "@/prisma/seed/sources/register";
import { told } from "@/prisma/seed/telling";

const tellings = happenings.flatMap((happening) =>
  told(happening).map((telling) => ({ ...telling, key: happening.key })),
);
const citations = [
  ...tellings.flatMap(({ event }) => event.citations ?? []),
  ...remarks.flatMap(({ citations }) => citations),
];

describe("the data of the three cases", () => {
  it("gives every happening, note, source, person and proceeding as its form asks", () => {
    for (const { event } of tellings) eventInput.parse(event);
    for (const { key, round, until, cases, ...remark } of remarks) {
      noteInput.parse({ ...remark, id: idOf(key), caseIds: cases.map(idOf) });
      expect(Object.keys(rounds)).toContain(round);
      expect([undefined, ...Object.keys(rounds)]).toContain(until);
    }
    for (const [key, source] of Object.entries(register)) {
      sourceInput.parse({ id: idOf(key), ...source });
    }
    for (const [key, { name, otherNames, ...person }] of Object.entries(people)) {
      individualInput.parse({ id: idOf(key), ...person, names: [name, ...otherNames] });
    }
    for (const [key, { cases, round, ...proceeding }] of Object.entries(proceedings)) {
      proceedingInput.parse({ id: idOf(key), caseIds: cases.map(idOf), ...proceeding });
      expect(Object.keys(rounds)).toContain(round);
    }
  });

  it("writes every date in EDTF", () => {
    const dates = [
      ...tellings.map(({ event }) => event.when),
      ...remarks.map(({ when }) => when),
      ...citations.map(({ date }) => date),
      ...Object.values(register).map((source) => ("published" in source ? source.published : null)),
    ];
    for (const date of dates) if (date) expect(parseEdtf(date), date).not.toBeNull();
  });

  it("has one row for a key", () => {
    for (const keys of [happenings, remarks].map((rows) => rows.map(({ key }) => key))) {
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("lets no happening enter without a source, and keeps no source that nothing cites", () => {
    for (const { event, key } of tellings) expect(event.citations?.length, key).toBeGreaterThan(0);
    const cited = new Set(citations.map(({ sourceId }) => sourceId));
    for (const key of Object.keys(register)) expect(cited, key).toContain(idOf(`source/${key}`));
  });

  it("rests the first version on the founding article alone", () => {
    const founding = idOf("source/founding");
    const first = [
      ...tellings.filter(({ round }) => round === "founding").map(({ event }) => event.citations),
      ...remarks.filter(({ round }) => round === "founding").map(({ citations }) => citations),
    ].flat();
    expect(first.length).toBeGreaterThan(20);
    for (const citation of first) expect(citation?.sourceId).toBe(founding);
  });

  it("keeps headlines to a line", () => {
    for (const { event } of tellings) {
      expect(event.headline.length, event.headline).toBeLessThanOrEqual(120);
    }
  });

  it("gives a reason readers can follow whenever a telling changes", () => {
    for (const { reason, round } of tellings) {
      if (round === "founding") expect(reason).toBeNull();
    }
    for (const { later = [] } of happenings) {
      for (const change of later) expect(change.reason.length).toBeGreaterThan(20);
    }
  });
});
