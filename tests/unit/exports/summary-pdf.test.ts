import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryPdf } from "@/lib/exports/summary/pdf";
import { everyone } from "@/prisma/seed/cases/keys";
import { hostileText, poisoned } from "../../support/hostile";
import { textOfPdf } from "../../support/pdf-text";
import { projectedCase } from "../../support/projected-case";
import { publishedCases } from "../../support/published-case";

const view = { asOf: "2026-11-24", locale: "en", origin: "https://pana.example" } as const;

describe("the printed summary", () => {
  it.each(everyone)("of %s is a PDF/UA-1 file", (slug) => {
    const pdf = bytes(summaryPdf(publishedCases[slug], view));
    expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-");
    expect(pdf.includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(true);
    expect(pdf.includes("/Lang (en)")).toBe(true);
  });

  it("says in its metadata what it is and when it was published, and nobody's name or path", () => {
    const pdf = bytes(summaryPdf(publishedCases["murager-alimuly"], view));
    const metadata = pdf.toString("utf8", pdf.indexOf("<?xpacket"), pdf.indexOf("<?xpacket end"));
    expect(metadata).toContain("Murager Alimuly: case summary");
    expect(metadata).toContain("<xmp:CreateDate>2026-11-24T12:00:03");
    expect(metadata).not.toMatch(/dc:creator|pdf:Producer|pdf:Author/);
    expect(pdf.includes("/Author")).toBe(false);
    expect(pdf.includes(process.cwd())).toBe(false);
    expect(pdf.includes("summary.typ")).toBe(false);
  });

  it("is the same to the byte for the same version and day, and another on another day", () => {
    const published = publishedCases["qaster-musakhanuly"];
    expect(summaryPdf(published, view)).toEqual(summaryPdf(published, view));
    expect(summaryPdf(published, { ...view, asOf: "2019-12-10" })).not.toEqual(
      summaryPdf(published, view),
    );
  });

  it.each(everyone)("gives every written form of the name of %s back as text", (slug) => {
    const text = textOfPdf(bytes(summaryPdf(publishedCases[slug], view)));
    for (const name of publishedCases[slug].document.subjects.flatMap(({ names }) => names)) {
      for (const part of drawnParts(name)) expect(text).toContain(part);
    }
  });

  it.each(everyone)(
    "draws each letter of %s as one glyph, so that it is copied as it was typed",
    (slug) => {
      const pages = unpacked(summaryPdf(publishedCases[slug], view));
      expect(pages.join("")).toMatch(/\bTJ\b/);
      // A letter drawn in pieces carries a replacement text, and readers put it in the wrong place.
      expect(pages.filter((page) => page.includes("/ActualText"))).toEqual([]);
    },
  );

  it("keeps its structure whatever people typed", () => {
    const document = projectedCase("sairagul-sauytbay", "founding");
    const skeleton = structure(
      summaryPdf({ ...publishedCases["sairagul-sauytbay"], document }, view),
    );
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
        const hostile = {
          ...publishedCases["sairagul-sauytbay"],
          document: poisoned(document, texts),
        };
        expect(structure(summaryPdf(hostile, view))).toEqual(skeleton);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function bytes(pdf: Uint8Array): Buffer {
  return Buffer.from(pdf);
}

/** A name as its fonts draw it: dots between Chinese names are another font's, Arabic runs from the right. */
function drawnParts({ text, language }: { text: string; language: string }): string[] {
  const parts = text.split(/[ ·.・]/u);
  return language === "kk-Arab" ? parts.map((part) => [...part].reverse().join("")) : parts;
}

function unpacked(pdf: Uint8Array): string[] {
  const packed = bytes(pdf)
    .toString("latin1")
    .matchAll(/\/FlateDecode[\s\S]*?stream\n([\s\S]*?)\nendstream/g);
  return [...packed].map(([, stream = ""]) =>
    inflateSync(Buffer.from(stream, "latin1")).toString("latin1"),
  );
}

/** How many headings, tables, rows and lists the tagged structure holds. */
function structure(pdf: Uint8Array): Record<string, number> {
  const text = bytes(pdf).toString("latin1");
  const kinds = ["H1", "H2", "Table", "TR", "TH", "TD", "L", "LI", "Link"];
  return Object.fromEntries(
    kinds.map((kind) => [kind, text.split(new RegExp(`/S ?/${kind}\\b`)).length - 1]),
  );
}
