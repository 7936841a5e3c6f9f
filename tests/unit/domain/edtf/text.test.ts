import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "@/lib/domain/edtf/parse";
import { edtfText } from "@/lib/domain/edtf/text";
import { writeEdtf } from "@/lib/domain/edtf/write";
import { anyEdtf } from "./arbitrary";

const codes = (text: string) =>
  edtfText.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

describe("a date in a form", () => {
  it("is kept in its one form, blanks around it gone", () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const written = writeEdtf(edtf);
        fc.pre(written.length <= 80);
        expect(edtfText.parse(`  ${written} `)).toBe(written);
      }),
    );
  });

  it("is refused with one code where it cannot be kept", () => {
    expect(codes("  ")).toEqual(["required"]);
    expect(codes("last winter")).toEqual(["date_not_understood"]);
    expect(codes("2019-02-30")).toEqual(["date_not_understood"]);
    expect(codes("x".repeat(81))).toEqual(["too_long"]);
  });

  it("is read by whoever reads it from the record", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const read = edtfText.safeParse(text);
        if (read.success) expect(parseEdtf(read.data)).not.toBeNull();
      }),
    );
  });
});
