import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryPdf } from "@/lib/exports/summary/pdf";
import { everyone } from "@/prisma/seed/cases/keys";
import { hostileText, poisoned, publishedCase } from "../../support/hostile";
import { projectedCase } from "../../support/projected-case";

const view = { asOf: "2026-11-24", locale: "en", origin: "https://pana.example" } as const;

describe("the printed summary", () => {
  it.each(everyone)("of %s is a PDF/UA-1 file", (slug) => {
    const pdf = bytes(summaryPdf(publishedCase(slug), view));
    expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-");
    expect(pdf.includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(true);
    expect(pdf.includes("/Lang (en)")).toBe(true);
  });

  it("says in its metadata what it is and when it was published, and nobody's name or path", () => {
    const pdf = bytes(summaryPdf(publishedCase("murager-alimuly"), view));
    const metadata = pdf.toString("utf8", pdf.indexOf("<?xpacket"), pdf.indexOf("<?xpacket end"));
    expect(metadata).toContain("Murager Alimuly: case summary");
    expect(metadata).toContain("<xmp:CreateDate>2026-11-23T14:05:00");
    expect(metadata).not.toMatch(/dc:creator|pdf:Producer|pdf:Author/);
    expect(pdf.includes("/Author")).toBe(false);
    expect(pdf.includes(process.cwd())).toBe(false);
    expect(pdf.includes("summary.typ")).toBe(false);
  });

  it("is the same to the byte for the same version and day, and another on another day", () => {
    const published = publishedCase("qaster-musakhanuly");
    expect(summaryPdf(published, view)).toEqual(summaryPdf(published, view));
    expect(summaryPdf(published, { ...view, asOf: "2019-12-10" })).not.toEqual(
      summaryPdf(published, view),
    );
  });

  it("keeps its structure whatever people typed", () => {
    const document = projectedCase("sairagul-sauytbay", "founding");
    const skeleton = structure(summaryPdf(publishedCase("sairagul-sauytbay", document), view));
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
        const hostile = publishedCase("sairagul-sauytbay", poisoned(document, texts));
        expect(structure(summaryPdf(hostile, view))).toEqual(skeleton);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function bytes(pdf: Uint8Array): Buffer {
  return Buffer.from(pdf);
}

/** How many headings, tables, rows and lists the tagged structure holds. */
function structure(pdf: Uint8Array): Record<string, number> {
  const text = bytes(pdf).toString("latin1");
  const kinds = ["H1", "H2", "Table", "TR", "TH", "TD", "L", "LI", "Link"];
  return Object.fromEntries(
    kinds.map((kind) => [kind, text.split(new RegExp(`/S ?/${kind}\\b`)).length - 1]),
  );
}
