import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bullet, escaped, heading, link, table } from "@/lib/exports/summary/commonmark";
import { hostileText } from "../../support/hostile";

describe("text written as CommonMark", () => {
  it.each([
    ["# not a heading", "\\# not a heading"],
    ["1. not a list", "1\\. not a list"],
    ["- not a list", "\\- not a list"],
    ["a | b", "a \\| b"],
    ["*b* _i_ `c` [l](u) <b> &amp;", "\\*b\\* \\_i\\_ \\`c\\` \\[l\\]\\(u\\) \\<b\\> \\&amp;"],
    ["two\nlines", "two lines"],
    ["Мұрагер Әлімұлы", "Мұрагер Әлімұлы"],
  ])("%j is %j", (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it("stays on one line and reads back as what was typed", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = escaped(text);
        expect(written).not.toMatch(/[\n\r]/);
        expect(unescaped(written)).toBe(text.replaceAll(/\s+/gu, " ").trim());
      }),
    );
  });

  it("never opens or closes anything: every mark of it stands behind a backslash", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escaped(text).replaceAll(/\\[!-/:-@[-`{-~]/g, "");
        expect(bare).not.toMatch(/[\\`*_{}[\]<>()#|~&!$]/);
        expect(escaped(text)).not.toMatch(/^(\d{1,9}[.)]|[-+=:])/);
      }),
    );
  });

  it("keeps the number of cells and rows of a table", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText)), (rows) => {
        const lines = table(["a", "b"], rows).split("\n");
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines) expect(line.match(/(?<!\\)(\\\\)*\|/g)).toHaveLength(3);
      }),
    );
  });

  it("has headings, lists with lines below, and addresses", () => {
    expect(heading(2, "Sources")).toBe("## Sources");
    expect(bullet("one", ["two"])).toBe("- one\n  - two");
    expect(link("https://example.org/a?b=<c> d")).toBe("<https://example.org/a?b=%3Cc%3E%20d>");
  });
});

function unescaped(written: string): string {
  return written.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
}
