import { describe, expect, it } from "vitest";
import {
  oncePerField,
  type Reader,
  typedDate,
  typedOneDay,
  typedPlace,
  typedText,
} from "@/components/desk/read-typed";

function reader(value: string): Reader {
  return { typed: { field: [value] }, today: "2026-11-24", locale: "en", refusals: [] };
}

describe("a field read from a form", () => {
  it("left empty is nothing, whatever it should have been", () => {
    for (const read of [typedText, typedPlace, typedDate, typedOneDay]) {
      expect(read(reader("  "), "field")).toBeUndefined();
      expect(read(reader("x"), "another")).toBeUndefined();
    }
  });

  it("is a date as people say it, or refused beside its field", () => {
    expect(typedDate(reader("early Oct 2019"), "field")).toMatch(/^2019-10-01/);
    const unread = reader("when the snow fell");
    typedDate(unread, "field");
    expect(unread.refusals).toMatchObject([{ field: "field", code: "date_not_understood" }]);
  });

  it("is one day where one is asked for, and nothing vaguer", () => {
    expect(typedOneDay(reader("yesterday"), "field")).toBe("2026-11-23");
    for (const vague of ["October 2019", "about 4 December 2019", "1 or 6 October 2019"]) {
      const read = reader(vague);
      typedOneDay(read, "field");
      expect(read.refusals).toEqual([{ field: "field", code: "not_one_day" }]);
    }
  });

  it("is a state by its name or its code", () => {
    expect(typedPlace(reader("kazakhstan"), "field")).toBe("KZ");
    expect(typedPlace(reader("cn-xj"), "field")).toBe("CN-XJ");
  });
});

it("says one thing about each field, the first", () => {
  const first = { code: "date_not_understood", field: "when" };
  const other = { code: "required", field: "says" };
  expect(oncePerField([first, { code: "not_valid", field: "when" }, other])).toEqual([
    first,
    other,
  ]);
});
