import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePdf } from "@/lib/exports/typst/compiler";

const template = `#let content = json(bytes(sys.inputs.content))
#set document(title: content.title, date: auto)
#set text(font: ("Pana Sans", "PanaArabi", "Pana Sans SC"), lang: "en", fallback: false)
#title()
#for line in content.lines [#text(weight: "bold", font: ("Pana Serif", "Pana Sans", "PanaArabi", "Pana Sans SC"), line) #line]`;
const day = new Date("2026-11-23T14:05:00Z");

const joined = fc
  .constantFrom([0x300, 0x36f], [0x600, 0x6ff], [0x900, 0x97f], [0x1100, 0x11ff], [0x200c, 0x200d])
  .chain(([first, last]) => fc.integer({ min: first, max: last }))
  .map((codePoint) => String.fromCodePoint(codePoint));

const anyText = fc.oneof(
  fc.string({ unit: joined, maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
);

describe("the press", () => {
  it("prints any text at all as PDF/UA-1", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (lines) => {
        const pdf = Buffer.from(compilePdf(template, { title: "Any text", lines }, day));
        expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-");
        expect(pdf.includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same bytes for the same content", () => {
    const content = { title: "Twice", lines: ["Мұрагер Әлімұлы", "木拉格尔·阿里木"] };
    expect(compilePdf(template, content, day)).toEqual(compilePdf(template, content, day));
  });

  it("refuses a template that reads a file", () => {
    expect(() => compilePdf(`#read("/etc/hostname")`, {}, day)).toThrow();
  });
});
