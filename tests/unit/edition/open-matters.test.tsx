import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OpenMatters } from "@/components/edition/open-matters";
import type { PublicEntry } from "@/lib/domain/document";
import { entryAnchor } from "@/lib/format/addresses";
import { entry, source } from "../../support/case-parts";
import { publishedCases } from "../../support/published-case";

const proceedingId = "11111111-1111-4111-8111-111111111111";
const hearing = entry(
  "2027-03-01",
  { kind: "proceeding_step", proceedingId, step: "hearing", hearing: "planned" },
  { headline: "The appeal is heard" },
);
const ask = entry("2026-11-01", {
  kind: "advocacy_action",
  action: "petition",
  targets: ["The ministry"],
  asks: ["Halt the removal"],
});

function open(entries: PublicEntry[], shown: PublicEntry[]): string {
  const document = {
    ...publishedCases["murager-alimuly"].document,
    ...{ entries, sources: [source({ publisher: "The Courier" })] },
  };
  const props = { document, shown, asOf: "2026-11-24", locale: "en" } as const;
  return renderToStaticMarkup(<OpenMatters {...props} />);
}

describe("what is still open", () => {
  it("tells of a hearing to come and who says so, without a link to what the page does not hold", () => {
    const html = open([hearing], []);
    expect(html).toContain("1 March 2027");
    expect(html).toContain("The appeal is heard</span> (The Courier)");
    expect(html).not.toContain("href");
  });

  it("links to the entry that announced a day", () => {
    const announced = entry("2026-11-02", {
      ...{ kind: "proceeding_step", proceedingId, step: "hearing", nextDate: "2027-03-01" },
    });
    expect(open([announced], [announced])).toContain(`href="#${entryAnchor(announced.id)}"`);
  });

  it("is asked by nobody in particular where nobody in particular asked", () => {
    expect(open([ask], [ask])).toContain("Asked of The ministry.");
  });
});
