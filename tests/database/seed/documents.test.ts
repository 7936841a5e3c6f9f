import { beforeAll, describe, expect, it } from "vitest";
import type { CaseDocument } from "@/lib/domain/document";
import { bounds } from "@/lib/domain/edtf/bounds";
import { everyone } from "@/prisma/seed/cases/keys";
import { enterCases } from "@/prisma/seed/entry/enter";
import { idOf } from "@/prisma/seed/ids";
import { register } from "@/prisma/seed/sources/register";
import { foundingFacts } from "../../support/founding-facts";
import { projectedCase } from "../../support/projected-case";
import { current, type SeededVersion, seededVersions } from "../../support/seeded";

let versions: SeededVersion[];

beforeAll(async () => {
  await enterCases(() => undefined);
  versions = await seededVersions();
});

function carried(document: CaseDocument, carrier: string): unknown {
  const [kind, key] = carrier.split("/");
  if (kind === "happening") return document.entries.find(({ id }) => id === idOf(`event/${key}`));
  if (kind === "remark") return document.notes.find(({ id }) => id === idOf(`note/${key}`));
  return document.sources.find(({ id }) => id === idOf(`source/${key}`));
}

describe("the documents of the three cases", () => {
  it.each(Object.entries(foundingFacts))("carry %s of the founding article", (_, fact) => {
    for (const page of fact.pages) {
      const row = carried(current(versions, page), fact.carrier);
      expect(JSON.stringify(row), page).toContain(fact.words);
    }
  });

  it("are what the same data gives when it is projected without a database", () => {
    const plain = (document: CaseDocument) => ({
      ...document,
      entries: document.entries.map((entry) => ({ ...entry, alsoOn: [] })),
      proceedings: document.proceedings.toSorted((a, b) => a.id.localeCompare(b.id)),
    });
    for (const slug of everyone) {
      expect(plain(current(versions, slug))).toEqual(plain(projectedCase(slug)));
    }
  });

  it("rest their first version on the founding article alone", () => {
    const first = versions.filter(({ version }) => version === 1);
    expect(first).toHaveLength(3);
    for (const { document } of first) {
      expect(document.sources.map(({ id }) => id)).toEqual([idOf("source/founding")]);
    }
  });

  it("give every entry the days that its date can mean", () => {
    for (const { document } of versions) {
      for (const { when, earliest, latest } of document.entries) {
        expect({ earliest, latest }).toEqual(bounds(when));
      }
    }
  });

  it("say that the official was misunderstood, beside what he was reported as saying", () => {
    for (const slug of ["murager-alimuly", "qaster-musakhanuly"] as const) {
      const { entries } = current(versions, slug);
      const said = entries.find(({ id }) => id === idOf("event/men-will-be-deported"));
      const denial = entries.find(({ id }) => id === said?.supersededBy);
      expect(denial?.detail).toMatchObject({ kind: "statement", supersedesId: said?.id });
    }
  });

  it("correct the court that was not in Almaty, and keep what the first article said", () => {
    const judgments = versions
      .filter(({ slug }) => slug === "sairagul-sauytbay")
      .map(({ document }) =>
        document.entries.find(({ id }) => id === idOf("event/sauytbay-judgment")),
      );
    expect(judgments.map((entry) => entry?.place)).toEqual([
      "Almaty",
      "Zharkent, Almaty Region",
      "Zharkent, Almaty Region",
    ]);
    expect(judgments.at(-1)?.citations.map(({ says }) => says)).toContain(
      "The court refused to extradite her.",
    );
  });

  it("name each public form of each name", () => {
    for (const slug of everyone) {
      const [subject] = current(versions, slug).subjects;
      expect(new Set(subject?.names.map(({ language }) => language)).size).toBeGreaterThan(4);
    }
  });
});

describe("what is sealed in the three cases", () => {
  const everything = () => JSON.stringify(versions);

  it("is in no version: relatives, the village, forms made back from the Chinese", () => {
    const { url } = register.informburoRelease;
    expect(url).toMatch(/^https:/);
    for (const sealed of [url, "Pressure on relatives", "Muragel Alimu", "Hastier Mushakhan"]) {
      expect(everything()).not.toContain(sealed);
    }
    for (const { document } of versions) {
      expect(document.entries.map(({ id }) => id)).not.toContain(idOf("event/men-relatives"));
    }
  });

  it("leaves the source that names a village cited, without its address", () => {
    const id = idOf("source/informburoRelease");
    const cited = versions.flatMap(({ document }) => document.sources.filter((s) => s.id === id));
    expect(cited.length).toBeGreaterThan(0);
    for (const source of cited) expect(source).toMatchObject({ url: null, archivedUrl: null });
  });

  it("gives no day on which a certificate runs out, unless that was made public", () => {
    const dated = everyone.flatMap((slug) =>
      current(versions, slug).entries.flatMap(({ id, detail }) =>
        detail.kind === "asylum_decision" && detail.validUntil !== null ? [id] : [],
      ),
    );
    const refugee = idOf("event/men-refugee-status");
    expect(new Set(dated)).toEqual(new Set([refugee]));
    expect(everything()).not.toContain("facilityTier");
    expect(everything()).not.toContain("validUntilTier");
  });
});
