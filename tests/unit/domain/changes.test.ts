import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DocumentChange, documentChanges } from "@/lib/domain/changes";
import { project } from "@/lib/domain/project";
import { everyone } from "@/prisma/seed/cases/keys";
import { idOf } from "@/prisma/seed/ids";
import { anyRecord } from "@/tests/support/any-record";
import { projectedCase } from "@/tests/support/projected-case";

const anyDocument = anyRecord.map((record) => project(record).document);

function turned({ change, fields, label: _label, ...rest }: DocumentChange) {
  const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
  return {
    ...rest,
    change: opposite[change],
    fields: inOrder(
      fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
    ),
  };
}

function asIs({ fields, label: _label, ...rest }: DocumentChange) {
  return { ...rest, fields: inOrder(fields) };
}

function inOrder(fields: DocumentChange["fields"]) {
  return fields.toSorted((a, b) => Number(a.field > b.field) - Number(a.field < b.field));
}

describe("the changes from one version to another", () => {
  it("are none from a document to itself", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(documentChanges(document, document)).toEqual([]);
      }),
    );
  });

  it("read backwards are the changes the other way", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (a, b) => {
        const there = documentChanges(a, b).map(turned);
        const back = documentChanges(b, a).map(asIs);
        expect(back).toHaveLength(there.length);
        expect(back).toEqual(expect.arrayContaining(there));
      }),
    );
  });

  it("from nothing add every part, and to nothing remove it", () => {
    const document = projectedCase("sairagul-sauytbay");
    const added = documentChanges(null, document);
    expect(new Set(added.map(({ change }) => change))).toEqual(new Set(["added"]));
    expect(added.filter(({ part }) => part === "entry")).toHaveLength(document.entries.length);
    const removed = documentChanges(document, null);
    expect(removed.map(turned)).toEqual(expect.arrayContaining(added.map(asIs)));
    expect(documentChanges(null, null)).toEqual([]);
  });

  it("say what was corrected about Sauytbay's court", () => {
    const changes = documentChanges(
      projectedCase("sairagul-sauytbay", "founding"),
      projectedCase("sairagul-sauytbay", "court"),
    );
    const judgment = changes.find(({ id }) => id === idOf("event/sauytbay-judgment"));
    expect(judgment).toMatchObject({ part: "entry", change: "changed" });
    expect(judgment?.fields).toEqual(
      expect.arrayContaining([
        { field: "place", before: "Almaty", after: "Zharkent, Almaty Region" },
        { field: "when", before: "2018-08", after: "2018-08-01" },
        { field: "detail.kind", before: "removal", after: "proceeding_step" },
      ]),
    );
  });

  it("do not hold a number that moved for a change", () => {
    for (const slug of everyone) {
      const before = projectedCase(slug, "misunderstood");
      const sources = before.sources.map((each) => ({ ...each, number: each.number + 7 }));
      const moved = <T extends { citations: { source: number }[] }>(rows: T[]): T[] =>
        rows.map((row) => ({
          ...row,
          citations: row.citations.map((each) => ({ ...each, source: each.source + 7 })),
        }));
      const after = {
        ...before,
        sources,
        entries: moved(before.entries),
        notes: moved(before.notes),
      };
      expect(documentChanges(before, after)).toEqual([]);
    }
  });

  it("see a citation that turned from support to dispute", () => {
    const before = projectedCase("murager-alimuly", "founding");
    const [first, ...rest] = before.entries;
    if (!first) throw new Error("no entry");
    const citations = first.citations.map((each) => ({ ...each, stance: "disputes" as const }));
    const [change] = documentChanges(before, {
      ...before,
      entries: [{ ...first, citations }, ...rest],
    });
    expect(change).toMatchObject({ part: "entry", id: first.id, change: "changed" });
    expect(change?.fields[0]?.after).toContain("disputes");
  });
});
