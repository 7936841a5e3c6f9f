import { describe, expect, it } from "vitest";
import { summaryContent } from "@/lib/exports/summary/content";
import { summaryMarkdown } from "@/lib/exports/summary/markdown";
import type { SummaryContent } from "@/lib/exports/summary/shape";
import { everyone } from "@/prisma/seed/cases/keys";
import { publishedCases } from "../../support/published-case";

const view = { asOf: "2026-11-24", locale: "en", origin: "https://pana.example" } as const;

describe("what a summary says", () => {
  const content = summaryContent(publishedCases["murager-alimuly"], view);

  it("gives the name in every written form, by language and script", () => {
    const [person] = content.people.persons;
    expect(person?.forms).toContainEqual({
      label: "Kazakh (Arabic)",
      texts: [expect.objectContaining({ text: "مۇراگەر ءالىم ۇلى", language: "kk-Arab" })],
    });
    expect(person?.forms.map(({ label }) => label)).toContain("Kazakh (Cyrillic)");
  });

  it("says where the case stands, and what of it is not known", () => {
    expect(content.standing.sentence).toContain("Not known since January 2024");
    expect(content.standing.facets).toHaveLength(4);
    expect(texts(content.unknown)).toContain("Whereabouts: not known.");
  });

  it("says what was asked of whom", () => {
    const halt = content.asks.items.find(({ words }) => words.text.includes("deportation"));
    expect(halt?.notes.join(" ")).toContain("9 December 2019");
    expect(halt?.notes.join(" ")).toContain("Zhanbolat Mamai");
  });

  it("puts the sources that differ side by side, each by name and number", () => {
    const crossing = content.differences.items.find(({ words }) =>
      words.text.startsWith("1 or 6 October 2019"),
    );
    expect(crossing?.notes.join("\n")).toMatch(/^1 October 2019: .*The Diplomat \[\d+\]/m);
    expect(crossing?.notes.join("\n")).toMatch(/^6 October 2019: .*Amnesty International \[\d+\]/m);
  });

  it("tells nothing that happened after its day", () => {
    const then = summaryContent(publishedCases["murager-alimuly"], { ...view, asOf: "2019-12-10" });
    const days = then.chronology.entries.map(({ when }) => when).join(" ");
    expect(days).not.toMatch(/202\d/);
    expect(then.chronology.entries.length).toBeLessThan(content.chronology.entries.length);
    expect(then.standing.computed).toHaveLength(1);
  });

  it("strikes a statement from the day on which it was taken back", () => {
    const struck = (asOf: string) =>
      summaryContent(publishedCases["murager-alimuly"], { ...view, asOf })
        .chronology.entries.filter(({ superseded }) => superseded)
        .map(({ headline }) => headline.text);
    expect(struck("2019-12-07")).toEqual([]);
    expect(struck("2026-11-24")).toEqual([expect.stringContaining("will be deported")]);
  });

  it("names the version, its hash and its permanent address", () => {
    expect(content.running.version).toContain("Version 4");
    expect(content.running.hash).toContain(publishedCases["murager-alimuly"].hash);
    expect(content.cite.address).toBe("https://pana.example/cases/murager-alimuly/v/4");
  });

  it.each(everyone)("tells every event and lists every source of %s", (slug) => {
    const { document } = publishedCases[slug];
    const { chronology, sources } = summaryContent(publishedCases[slug], view);
    expect(sources.items).toHaveLength(document.sources.length);
    expect(chronology.entries).toHaveLength(document.entries.length);
  });
});

describe("the summary as CommonMark", () => {
  it.each(everyone)("says of %s what the printed one says", (slug) => {
    const written = summaryMarkdown(publishedCases[slug], view).replaceAll("\\", "");
    const { standing, chronology, sources, cite } = summaryContent(publishedCases[slug], view);
    expect(written).toContain(standing.sentence);
    for (const { headline } of chronology.entries) expect(written).toContain(headline.text);
    for (const { number, words } of sources.items) {
      expect(written).toContain(`[${number}] ${words.text}`);
    }
    expect(written).toContain(cite.address);
  });
});

function texts({ items }: SummaryContent["unknown"]): string[] {
  return items.map(({ words }) => words.text);
}
