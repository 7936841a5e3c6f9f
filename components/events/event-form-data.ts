import {
  given,
  type Reader,
  type Reading,
  typedDate,
  typedPlace,
  typedText,
} from "@/components/desk/read-typed";
import { one, type Typed } from "@/components/ui/form-state";
import { type EventKind, eventKinds } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { citationsFromTyped } from "./citation-form-data";
import { type DetailField, detailFields } from "./detail-fields";
import { linesOf, numberOf, placeOf } from "./typed-values";

/**
 * The event a form describes. `sourceIds` says which source each row of the form cites, by row.
 * Field names are the paths of `eventInput`, so that what the command refuses finds its field.
 * `today` (YYYY-MM-DD) gives "yesterday" its meaning.
 */
export function eventFromTyped(
  typed: Typed,
  today: string,
  locale: Locale,
  sourceIds: (string | null)[],
): Reading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const headline = linesOf(one(typed, "headline")).join(" ");
  const input = {
    id: one(typed, "id"),
    caseIds: typed.caseIds ?? [],
    subjectIds: typed.subjectIds ?? [],
    when: typedDate(reader, "when") ?? "",
    sequence: numberOf(one(typed, "sequence") || "0"),
    ...given({
      place: typedText(reader, "place"),
      placeTier: typedText(reader, "placeTier"),
      country: typedPlace(reader, "country"),
      language: typedText(reader, "language"),
      body: typedText(reader, "body"),
      attribution: typedText(reader, "attribution"),
      tier: typedText(reader, "tier"),
    }),
    headline,
    detail: detail(reader),
    citations: citationsFromTyped(reader, sourceIds, headline),
  };
  return { input, refusals: reader.refusals };
}

function detail(reader: Reader): Record<string, unknown> {
  const kind = one(reader.typed, "kind");
  if (!isKind(kind)) return { kind };
  const entries = detailFields[kind].map((field) => [field.name, detailValue(reader, field)]);
  return { kind, ...given(Object.fromEntries(entries)) };
}

function detailValue(reader: Reader, field: DetailField): unknown {
  const name = `detail.${field.name}`;
  const typed = typedText(reader, name);
  if (typed === undefined) return undefined;
  if (field.shape === "lines") return linesOf(typed);
  if (field.shape === "number") return numberOf(typed);
  if (field.shape === "place") return placeOf(typed);
  return field.shape === "date" ? typedDate(reader, name) : typed;
}

function isKind(kind: string): kind is EventKind {
  return (eventKinds as readonly string[]).includes(kind);
}
