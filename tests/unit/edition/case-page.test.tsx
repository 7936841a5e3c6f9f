import { constants, gunzipSync, gzipSync } from "node:zlib";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { CasePage } from "@/components/edition/case-page";
import { differences } from "@/lib/domain/timeline";
import { entryAnchor } from "@/lib/format/addresses";
import { textDirection } from "@/lib/format/direction";
import { html } from "@/lib/public/html";
import { everyone, men } from "@/prisma/seed/cases/keys";
import { idOf } from "@/prisma/seed/ids";
import { foundingFacts } from "@/tests/support/founding-facts";
import { frame } from "@/tests/support/pages";
import { publishedCases, today } from "@/tests/support/published-case";

type Shown = Partial<Parameters<typeof CasePage>[0]>;

function page(slug: (typeof everyone)[number], shown: Shown = {}): Promise<string> {
  const props = { ...frame, case: publishedCases[slug], asOf: today, order: "newest" } as const;
  return html(createElement(CasePage, { ...props, ...shown }));
}

/** The words of a page, without its markup. */
function words(text: string): string {
  const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
  const body = text.slice(text.indexOf("<main")).replaceAll(/<[^>]+>/g, "");
  return Object.entries(entities).reduce(
    (all, [name, sign]) => all.replaceAll(`&${name};`, sign),
    body,
  );
}

function entry(text: string, key: string): string {
  const start = text.indexOf(`id="${entryAnchor(idOf(`event/${key}`))}"`);
  return start < 0 ? "" : text.slice(start, text.indexOf('<li id="e-', start + 1));
}

describe.each(everyone)("the page of %s", (slug) => {
  const published = publishedCases[slug];
  const { document } = published;

  it("says every fact of the founding article that is about this case", async () => {
    const said = words(await page(slug));
    for (const [number, fact] of Object.entries(foundingFacts)) {
      if (fact.pages.includes(slug)) expect(said, number).toContain(fact.words);
    }
  });

  it("names every side wherever sources differ", async () => {
    const text = await page(slug);
    const boxes = [...text.matchAll(/<div class="differ">.*?<\/div>/g)].map(([box]) =>
      words(`<main>${box}`),
    );
    const differing = [...document.entries, ...document.notes].flatMap(({ citations, when }) =>
      differences(citations, when),
    );
    expect(boxes).toHaveLength(differing.length);
    const sides = differing.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations));
    for (const { source } of sides) {
      const publisher = document.sources.find(({ number }) => number === source)?.publisher ?? "";
      expect(
        boxes.some((box) => box.includes(`${publisher} [${source}]`)),
        publisher,
      ).toBe(true);
    }
  });

  it("writes every other form of the name in its own language and direction", async () => {
    const text = await page(slug);
    const forms = document.subjects.flatMap(({ name, names }) =>
      names.filter((each) => each.text !== name),
    );
    expect(forms.length).toBeGreaterThan(5);
    for (const form of forms) {
      const { language, text: name } = form;
      const direction = textDirection(language);
      expect(text).toContain(`<bdi lang="${language}" dir="${direction}">${name}</bdi>`);
    }
  });

  it("names the version, its hash, its permanent address and the day", async () => {
    const said = words(await page(slug));
    expect(said).toContain(published.hash);
    expect(said).toContain(`${frame.origin}/cases/${slug}/v/${published.version}`);
    expect(said).toContain("24 November 2026 at 12:00 UTC");
  });

  it("has where the case stands and the first entries in the first 14,600 bytes of a connection", async () => {
    const first = gzipSync(await page(slug)).subarray(0, 14_600);
    const text = gunzipSync(first, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    expect(text).toContain('id="standing"');
    expect([...text.matchAll(/<li id="e-/g)].length).toBeGreaterThan(10);
  });

  it("warns beside every source that is a risk to its readers", async () => {
    const text = await page(slug);
    const risky = document.sources.filter(({ readerRisk }) => readerRisk.length > 0);
    const warnings = [...text.matchAll(/Risk for readers in Russia/g)];
    expect(warnings).toHaveLength(risky.length);
  });
});

describe("the timeline on the page", () => {
  it("strikes a statement that was taken back and leads to what took its place", async () => {
    const text = await page(men[0]);
    const taken = entry(text, "men-will-be-deported");
    expect(taken).toMatch(/<s>Darkhan Dilmanov.*<\/s>/);
    expect(taken).toContain(`href="#${entryAnchor(idOf("event/men-misunderstood"))}"`);
  });

  it("does not strike it on a day before it was taken back", async () => {
    const text = await page(men[0], { asOf: "2019-12-07" });
    expect(entry(text, "men-will-be-deported")).not.toContain("<s>");
    expect(text).not.toContain(entryAnchor(idOf("event/men-misunderstood")));
  });

  it("shows one news conference, trial and judgment on both men’s pages, each naming the other", async () => {
    for (const key of ["men-news-conference", "men-trial-opens", "men-judgment"]) {
      expect(entry(await page(men[0]), key)).toContain(`href="/cases/${men[1]}"`);
      expect(entry(await page(men[1]), key)).toContain(`href="/cases/${men[0]}"`);
    }
  });

  it("runs newest first, and oldest first when asked", async () => {
    const anchors = (text: string) => [...text.matchAll(/<li id="(e-[^"]+)"/g)].map(([, id]) => id);
    const newest = anchors(await page(men[0]));
    const oldest = anchors(await page(men[0], { order: "oldest" }));
    expect(newest).toEqual(oldest.toReversed());
  });
});

describe("a page as of a day", () => {
  it("says so, leads back to today, and is kept out of search engines", async () => {
    const text = await page(men[0], { asOf: "2019-12-10" });
    expect(words(text)).toContain("as it stood at the end of 10 December 2019");
    expect(text).toContain(`<a href="/cases/${men[0]}">Back to today</a>`);
    expect(text).toContain('name="robots" content="noindex"');
    expect(text).not.toContain(entryAnchor(idOf("event/men-judgment")));
  });

  it("says that nothing had happened yet, before the first event", async () => {
    const text = await page(men[0], { asOf: "1990-01-01" });
    expect(words(text)).toContain("Nothing on record had happened by then.");
    expect(text).not.toContain("<svg");
  });

  it("keeps what was typed and says beside the field what is wrong with it", async () => {
    const text = await page(men[0], { typed: { text: "late <autumn>", problem: "unread" } });
    expect(text).toContain('value="late &lt;autumn&gt;"');
    expect(text).toContain('aria-describedby="as-of-problem" aria-invalid="true"');
    const said = "This is not read as a date";
    expect(text).toMatch(new RegExp(`<p class="banner" role="alert"><strong>${said}`));
    expect(text).toMatch(new RegExp(`<p id="as-of-problem" class="problem">${said}`));
  });
});

describe("what the record does not know", () => {
  it("is said to be unknown, and never filled in", async () => {
    const text = await page(men[0]);
    for (const term of ["Citizenship", "Statute", "Next date"]) {
      expect(text).toContain(`<dt>${term}</dt><dd>unknown</dd>`);
    }
    expect(text).toContain("<dt>Date of birth</dt><dd>never published</dd>");
  });
});
