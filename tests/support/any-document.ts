import fc from "fast-check";
import type { z } from "zod";
import { type CaseDocument, caseDocument } from "@/lib/domain/document";
import { bounds } from "@/lib/domain/edtf/bounds";
import { anyDay, anyWhen } from "./any-case";

/** What a text is, by the name of its field; every other text is words. */
const texts: Record<string, fc.Arbitrary<string>> = {
  ...{ when: anyWhen, date: anyWhen, published: anyWhen, lastReport: anyWhen },
  ...{ validUntil: anyWhen, nextDate: anyWhen, replyDue: anyWhen, checkedOn: anyDay },
  ...keyed(["language", "verbatimLanguage"], fc.constantFrom("en", "kk-Arab", "zh-Latn-pinyin")),
  ...keyed(
    ["country", "from", "to", "destination", "origin", "citizenships"],
    fc.constantFrom("KZ", "CN-XJ", "ZZ"),
  ),
  ...keyed(["hostState", "returnState", "state"], fc.constantFrom("KZ", "CN", "SE")),
  ...keyed(["url", "archivedUrl"], fc.constant("https://example.org/report?a=1&b=2")),
  ...keyed(["id", "proceedingId", "supersedesId", "supersededBy"], fc.uuid()),
  slug: fc.constant("a-case"),
  place: fc.constantFrom("KZ", "CN"),
};
const words = fc.constantFrom("Said", "Serik & Co", "قاستەر", "<b>{bold}</b>");
const sources = 3;

/** Any document whose shape is right: every kind of event, with every field there or not. */
export const anyDocument: fc.Arbitrary<CaseDocument> = anyOf(caseDocument, "").map((made) => {
  const document = caseDocument.parse(made);
  return {
    ...document,
    entries: document.entries.map((entry) => ({ ...entry, ...bounds(entry.when) })),
    sources: document.sources.map((source, at) => ({ ...source, number: at + 1 })),
  };
});

function anyOf(schema: z.core.$ZodType, field: string): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, part]) => [name, anyOf(part, name)]),
        ),
      );
    case "array":
      return fc.array(anyOf(def.element, field), lengthOf(field));
    case "nullable":
      return fc.option(anyOf(def.innerType, field));
    case "default":
      return anyOf(def.innerType, field);
    case "union":
      return fc.oneof(...def.options.map((option) => anyOf(option, field)));
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "number":
      return fc.integer({ min: 1, max: sources });
    case "pipe":
      return anyOf(def.out, field);
    case "string":
      return texts[field] ?? words;
    default:
      throw new Error(`No values are made for ${def.type}`);
  }
}

function lengthOf(field: string): fc.ArrayConstraints {
  if (field === "sources") return { minLength: sources, maxLength: sources };
  return { minLength: ["citations", "names"].includes(field) ? 1 : 0, maxLength: 6 };
}

function keyed<T>(names: string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
