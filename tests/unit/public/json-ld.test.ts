import { describe, expect, it } from "vitest";
import { jsonLd } from "@/lib/public/json-ld";
import { everyone } from "@/prisma/seed/cases/keys";
import { publishedCases } from "../../support/published-case";

const origin = "https://pana.example";

describe("a case as linked data", () => {
  it("names the person in every written form, the version and its hash", () => {
    const data = jsonLd(publishedCases["murager-alimuly"], origin);
    expect(data).toMatchObject({
      "@type": "WebPage",
      "@id": "https://pana.example/cases/murager-alimuly",
      version: "4",
      "dcterms:identifier": `sha256:${publishedCases["murager-alimuly"].hash}`,
    });
    expect(data.about).toEqual([
      expect.objectContaining({ "@type": "Person", name: "Murager Alimuly" }),
    ]);
    expect(data.about[0]?.alternateName).toContain("Мұрагер Әлімұлы");
  });

  it.each(everyone)(
    "tells nothing that happened to %s: no event, no statement, no note",
    (slug) => {
      const { document } = publishedCases[slug];
      const written = JSON.stringify(jsonLd(publishedCases[slug], origin));
      const told = [
        ...document.entries.flatMap(({ headline, body }) => [headline, body]),
        ...document.notes.map(({ text }) => text),
        ...[...document.entries, ...document.notes].flatMap(({ citations }) =>
          citations.map(({ says }) => says),
        ),
      ];
      for (const text of told) if (text) expect(written).not.toContain(text);
    },
  );

  it("names no source that accuses: neither one that carries only an accusation, nor a party", () => {
    const { document } = publishedCases["sairagul-sauytbay"];
    const accusing = document.entries.filter(
      ({ detail }) => detail.kind === "statement" && detail.statement === "accusation",
    );
    expect(accusing).not.toEqual([]);
    const titles = JSON.stringify(jsonLd(publishedCases["sairagul-sauytbay"], origin).citation);
    const parties = document.sources.filter(({ reliability }) => reliability === "D");
    expect(parties).not.toEqual([]);
    for (const { title } of parties) expect(titles).not.toContain(JSON.stringify(title));

    const only = { ...document, entries: accusing, notes: [] };
    expect(
      jsonLd({ ...publishedCases["sairagul-sauytbay"], document: only }, origin).citation,
    ).toEqual([]);
  });
});
