import { describe, expect, it } from "vitest";
import { checkFromTyped, newestReport } from "@/components/cases/check-form-data";
import { checkInput } from "@/lib/cases/schema";
import { seededRecord } from "../../../support/projected-case";

const ids = {
  id: ["6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01"],
  caseId: ["6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a02"],
};
const read = (typed: Record<string, string>) =>
  checkFromTyped(
    { ...ids, ...Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, [text]])) },
    "2026-11-24",
    "en",
  );

describe("a search for news typed into the form", () => {
  it("was made today where no other day is said", () => {
    const { input, refusals } = read({ lastReport: "January 2024", method: "Azattyq, in Kazakh" });
    expect(refusals).toEqual([]);
    expect(checkInput.parse(input)).toMatchObject({
      ...{ checkedOn: "2026-11-24", lastReport: "2024-01", method: "Azattyq, in Kazakh" },
    });
  });

  it("says beside its field that a month is not a day, and that a report needs a date", () => {
    const { input, refusals } = read({ checkedOn: "November 2026", method: "A web search" });
    expect(refusals).toEqual([{ code: "not_one_day", field: "checkedOn" }]);
    expect(checkInput.safeParse(input).success).toBe(false);
  });
});

describe("the newest report a case cites", () => {
  it("is that of the source that came out last", () => {
    const record = seededRecord("murager-alimuly");
    const newest = newestReport(record);
    const all = [...record.events, ...record.notes].flatMap(({ citations }) =>
      citations.flatMap(({ source }) => source.published ?? []),
    );
    expect(newest).not.toBeNull();
    expect(all.filter((date) => date.slice(0, 7) > (newest ?? "").slice(0, 7))).toEqual([]);
  });

  it("is none where nothing is cited", () => {
    expect(newestReport({ events: [], notes: [] })).toBeNull();
  });
});
