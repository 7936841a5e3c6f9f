import { describe, expect, it } from "vitest";
import { coverage } from "@/lib/exports/typst/coverage";
import { readFonts } from "@/lib/exports/typst/fonts";
import { printable } from "@/lib/exports/typst/printable";
import { people } from "@/prisma/seed/people";

const { body, emphasis } = readFonts();
const covers = coverage(body);

describe("text as it is printed", () => {
  it("has every letter of every name on record, in every script", () => {
    for (const { name, otherNames } of Object.values(people)) {
      for (const { text } of [name, ...otherNames]) expect(printable(text, covers)).toBe(text);
    }
  });

  it("names a character that no font draws", () => {
    expect(printable("a 😀 b", covers)).toBe("a [U+1F600] b");
  });

  it("leaves out what reorders, hides or is half a character, and keeps line breaks", () => {
    expect(printable("a\u202eb\u200bc\u0007d\ud800e\tf\ng", covers)).toBe("abcde f\ng");
  });

  it("can be set in bold: the heavier fonts know the same letters", () => {
    const [sans, arabic] = body.map((font) => letters([font]));
    const [boldSans, boldArabic] = emphasis.map((font) => letters([font]));
    expect(boldSans).toEqual(sans);
    expect(boldArabic).toEqual(arabic);
  });
});

function letters(fonts: Buffer[]): number[] {
  const known = coverage(fonts);
  return Array.from({ length: 0x10000 }, (_, point) => point).filter(known);
}
