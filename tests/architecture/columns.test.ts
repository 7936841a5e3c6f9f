import { describe, expect, it } from "vitest";
import { type Column, columns, columnsOf } from "../support/schema";
import type { Violation } from "./house";

const all = columns();

describe("every stored column", () => {
  it("says on the line before it who may see it", () => {
    expect(all.length).toBeGreaterThan(200);
    expect(unclassified(all)).toEqual([]);
  });

  it("stands in one of the two schemas, and strangers' schema has only public ones", () => {
    expect(new Set(all.map(({ schema }) => schema))).toEqual(new Set(["desk", "pub"]));
    expect(openedTooFar(all)).toEqual([]);
  });
});

describe("what never enters a publication, in any table", () => {
  // A name says what a column holds before anybody has thought about its tier.
  const personal =
    /birth|residence|address|relative|minor|document_?number|passport|phone|route|secret|token|evidence|sex$/i;
  // The digest of a publication, by which a citation can be checked.
  const known = new Set<string>([]);

  it("is not classified as public", () => {
    const open = all.filter(({ field, tier }) => tier === "public" && personal.test(field));
    expect(
      open.map(({ model, field }) => `${model}.${field}`).filter((n) => !known.has(n)),
    ).toEqual([]);
  });
});

describe("a planted column is caught", () => {
  const model = (field: string, schema = "desk") => `
model Planted {
  /// desk
  id String @id
  ${field}

  @@map("planted")
  @@schema("${schema}")
}`;

  it.each([
    "home String?",
    "/// the village\n  home String?",
    "/// everybody\n  home String?",
    "/// public, mostly\n  home String?",
    "/// desk\n\n  home String?",
    "/// desk\n  // no line may stand between\n  home String[]",
  ])("without its class: %s", (field) => {
    expect(unclassified(columnsOf(model(field)))).toEqual(["Planted.home"]);
  });

  it("of the desk in strangers' schema", () => {
    expect(openedTooFar(columnsOf(model("/// public\n  home String?", "pub")))).toEqual([
      "Planted.id",
    ]);
  });
});

function unclassified(found: Column[]): Violation[] {
  return found.filter(({ tier }) => tier === null).map(({ model, field }) => `${model}.${field}`);
}

function openedTooFar(found: Column[]): Violation[] {
  return found
    .filter(({ schema, tier }) => schema === "pub" && tier !== "public")
    .map(({ model, field }) => `${model}.${field}`);
}
