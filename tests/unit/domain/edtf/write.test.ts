import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "@/lib/domain/edtf/parse";
import { writeEdtf } from "@/lib/domain/edtf/write";
import { anyEdtf } from "./arbitrary";

describe("writing a date", () => {
  it("gives back what reading it was given", () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        expect(parseEdtf(writeEdtf(value))).toEqual(value);
      }),
    );
  });

  it.each([
    "2019",
    "2019-12~",
    "2019-10-14?",
    "2019%",
    "../2019-12",
    "/2019-10-13",
    "2024-01/..",
    "2024-01/",
    "/..",
    "/",
    "[2019-10-01,2019-10-06]",
    "[..2019]",
  ])("keeps %s as it is", (text) => {
    const read = parseEdtf(text);
    expect(read && writeEdtf(read)).toBe(text);
  });
});
