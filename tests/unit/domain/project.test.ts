import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/domain/canonical";
import { caseDocument } from "@/lib/domain/document";
import { project } from "@/lib/domain/project";
import type { CaseRecord } from "@/lib/domain/record";
import { mayLeave } from "@/lib/domain/tiers";
import { compareEntries } from "@/lib/domain/timeline";
import { everyone } from "@/prisma/seed/cases/keys";
import { idOf } from "@/prisma/seed/ids";
import { anyRecord, canary } from "@/tests/support/any-record";
import { seededRecord } from "@/tests/support/projected-case";

const sealed = /Hastier|Pressure on relatives|Dorbiljin|2020-07-31|informburo\.kz/i;

function shuffled(record: CaseRecord): CaseRecord {
  return { ...record, events: record.events.toReversed(), checks: record.checks.toReversed() };
}

describe("what leaves the desk", () => {
  it("never holds a value that is not public, whatever its tier and place", () => {
    let hidden = 0;
    fc.assert(
      fc.property(anyRecord, (record) => {
        hidden += canary.test(canonicalJson(record)) ? 1 : 0;
        expect(canonicalJson(project(record).document).match(canary)).toBeNull();
      }),
      { numRuns: 1000 },
    );
    expect(hidden).toBeGreaterThan(500);
  });

  it("still holds what is public: a filter that lets nothing through would pass the test above", () => {
    let shown = 0;
    fc.assert(
      fc.property(anyRecord, (record) => {
        shown += project(record).document.entries.length;
      }),
      { numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(100);
  });

  it("is one document for one record, in whatever order its events were read", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = canonicalJson(project(record).document);
        expect(canonicalJson(project(record).document)).toBe(text);
        const again = project({ ...record, events: record.events.toReversed() }).document;
        expect(canonicalJson(again)).toBe(text);
      }),
    );
  });

  it("numbers the sources in the order of their first citation, each cited and each once", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { entries, notes, sources } = project(record).document;
        const cited = [...entries, ...notes].flatMap(({ citations }) =>
          citations.map(({ source }) => source),
        );
        expect([...new Set(cited)]).toEqual(sources.map(({ number }) => number));
        expect(sources.map(({ number }) => number)).toEqual(sources.map((_, at) => at + 1));
      }),
    );
  });

  it("names what a source says to those only who may see the source too", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const tierOf = new Map(
          record.events.flatMap(({ citations }) =>
            citations.map(({ source }) => [source.id, source.tier] as const),
          ),
        );
        const named = project(record).leftOut.filter(({ kind }) => kind === "citation");
        for (const { id, tier } of named) {
          expect(mayLeave(tierOf.get(id ?? "") ?? "public", tier)).toBe(true);
        }
      }),
    );
  });

  it("names somebody left out to those only who may see that name", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const named = project(record).leftOut.filter(({ kind }) => kind === "subject");
        for (const { id, label, tier } of named) {
          const names = record.subjects.find((subject) => subject.id === id)?.names ?? [];
          const name = names.find(({ text }) => text === label);
          expect(mayLeave(name?.tier ?? "sealed", tier)).toBe(true);
        }
      }),
    );
  });

  it("says of everything that stays behind what it is and why", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { document, leftOut } = project(record);
        const out = leftOut.filter(({ kind }) => kind === "event").map(({ id }) => id);
        const shown = document.entries.map(({ id }) => id);
        expect([...shown, ...out].sort()).toEqual(record.events.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("the three cases as documents", () => {
  it.each(everyone)(
    "%s is whole, in the order of the timeline, the same from any order",
    (slug) => {
      const record = seededRecord(slug);
      const { document } = project(record);
      expect(caseDocument.parse(document)).toEqual(document);
      expect(document.entries.toSorted(compareEntries)).toEqual(document.entries);
      expect(canonicalJson(project(shuffled(record)).document)).toBe(canonicalJson(document));
    },
  );

  it("leave out what was sealed, kept for partners or taken back, and say so", () => {
    const { document, leftOut } = project(seededRecord("qaster-musakhanuly"));
    expect(leftOut.map(({ kind, tier, reason }) => [kind, tier, reason])).toEqual([
      ["name", "partner", "tier"],
      ["event", "sealed", "tier"],
      ["note", "public", "retracted"],
      ["place", "desk", "tier"],
      ["valid_until", "partner", "tier"],
      ["url", "sealed", "tier"],
    ]);
    expect(canonicalJson(document).match(sealed)).toBeNull();
  });

  it("link a statement to the one that took it back", () => {
    const { entries } = project(seededRecord("murager-alimuly")).document;
    const threat = entries.find(({ id }) => id === idOf("event/men-will-be-deported"));
    expect(threat?.supersededBy).toBe(idOf("event/men-misunderstood"));
  });

  it("name the other case of a joint event, and no case on one's own", () => {
    const { entries } = project(seededRecord("murager-alimuly")).document;
    const others = Object.fromEntries(entries.map(({ id, alsoOn }) => [id, alsoOn]));
    expect(others[idOf("event/men-judgment")]).toEqual(["qaster-musakhanuly"]);
    expect(others[idOf("event/alimuly-attacked")]).toEqual([]);
  });
});
