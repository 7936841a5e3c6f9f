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
    const [sans, arabic] = body;
    const [boldSans, boldArabic] = emphasis;
    for (const [regular, bold] of [
      [sans, boldSans],
      [arabic, boldArabic],
    ]) {
      if (!regular || !bold) throw new Error("A font is missing");
      const [inRegular, inBold] = [coverage([regular]), coverage([bold])];
      for (let point = 0; point <= 0xffff; point += 1) {
        if (inRegular(point) !== inBold(point)) throw new Error(`U+${point.toString(16)}`);
      }
    }
  });
});
