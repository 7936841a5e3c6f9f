import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CasePage } from "@/components/edition/case-page";
import { VersionPage } from "@/components/edition/version-page";
import { summaryMarkdown } from "@/lib/exports/summary/markdown";
import { summaryPdf } from "@/lib/exports/summary/pdf";
import { caseAnswer, caseAnswerShape } from "@/lib/public/api";
import { caseFeed } from "@/lib/public/feed";
import { jsonLd } from "@/lib/public/json-ld";
import { anyDay } from "../../support/any-case";
import { anyDocument } from "../../support/any-document";
import { frame } from "../../support/pages";
import { publishedCases } from "../../support/published-case";

const anyAsOf = fc.oneof(
  anyDay,
  fc.constantFrom("0001-01-01", "1899-12-31", "2024-02-29", "9999-12-31"),
);
// Each run draws a page or a book: enough of them that a field nobody thought of is met.
const few = { numRuns: 25 };
const broken = /undefined|NaN|\[object/;
const published = anyDocument.map((document) => ({
  ...publishedCases["murager-alimuly"],
  document,
}));

describe("Any document of the right shape", () => {
  it("makes a case page, on any day and in either order", () => {
    fc.assert(
      fc.property(published, anyAsOf, fc.constantFrom("newest", "oldest"), (made, asOf, order) => {
        const page = <CasePage {...frame} case={made} asOf={asOf} order={order} />;
        const html = renderToStaticMarkup(page);
        expect(html).not.toMatch(broken);
        for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) {
          expect(html).toContain(` id="${anchor}"`);
        }
      }),
      few,
    );
  });

  it("makes a version page with its difference from any other", () => {
    fc.assert(
      fc.property(published, fc.option(published), (made, before) => {
        const page = (
          <VersionPage
            {...frame}
            case={made}
            before={before}
            latest={5}
            asOf={frame.today}
            order="newest"
          />
        );
        expect(renderToStaticMarkup(page)).not.toMatch(broken);
      }),
      few,
    );
  });

  it("makes a summary for people and answers for machines", () => {
    fc.assert(
      fc.property(published, anyAsOf, (made, asOf) => {
        const view = { asOf, locale: "en", origin: frame.origin } as const;
        expect(summaryMarkdown(made, view)).not.toMatch(broken);
        expect(jsonLd(made, frame.origin).name).toBe(made.document.title);
        expect(caseFeed(made, [made], view)).not.toMatch(broken);
        caseAnswerShape.parse(caseAnswer(made, asOf));
      }),
      few,
    );
  });

  it("makes a PDF", () => {
    fc.assert(
      fc.property(published, anyAsOf, (made, asOf) => {
        const pdf = summaryPdf(made, { asOf, locale: "en", origin: frame.origin });
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
      }),
      few,
    );
  });
});
