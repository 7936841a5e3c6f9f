import { one, type Typed } from "@/components/ui/form-state";
import type { Refusal } from "@/lib/domain/outcome";
import { type EventKind, eventKinds } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { citationRows } from "./citation-rows";
import { type DetailField, detailFields } from "./detail-fields";
import { linesOf, numberOf, placeOf, readTypedDate } from "./typed-values";

/** `input` is what the command is sent, unchecked by intent: its schema has the last word. */
export type EventReading = { input: Record<string, unknown>; refusals: Refusal[] };

type Reader = { typed: Typed; today: string; locale: Locale; refusals: Refusal[] };

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
): EventReading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const input = {
    id: one(typed, "id"),
    caseIds: typed.caseIds ?? [],
    subjectIds: typed.subjectIds ?? [],
    when: date(reader, "when") ?? "",
    sequence: numberOf(one(typed, "sequence") || "0"),
    ...given({
      place: text(reader, "place"),
      placeTier: text(reader, "placeTier"),
      country: place(reader, "country"),
      language: text(reader, "language"),
      body: text(reader, "body"),
      attribution: text(reader, "attribution"),
      tier: text(reader, "tier"),
    }),
    headline: linesOf(one(typed, "headline")).join(" "),
    detail: detail(reader),
    citations: citations(reader, sourceIds),
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
  const typed = text(reader, name);
  if (typed === undefined) return undefined;
  if (field.shape === "lines") return linesOf(typed);
  if (field.shape === "number") return numberOf(typed);
  if (field.shape === "place") return placeOf(typed);
  return field.shape === "date" ? date(reader, name) : typed;
}

function citations(reader: Reader, sourceIds: (string | null)[]) {
  return citationRows(reader.typed).map((row, index) => ({
    sourceId: sourceIds[index] ?? "",
    says:
      one(reader.typed, `${row}.says`).trim() || linesOf(one(reader.typed, "headline")).join(" "),
    tier: one(reader.typed, `${row}.tier`) || one(reader.typed, "tier") || "desk",
    ...given({
      locator: text(reader, `${row}.locator`),
      date: date(reader, `${row}.date`),
      stance: text(reader, `${row}.stance`),
      aspect: text(reader, `${row}.aspect`),
    }),
  }));
}

function text({ typed }: Reader, name: string): string | undefined {
  const value = one(typed, name);
  return value.trim() === "" ? undefined : value;
}

function place(reader: Reader, name: string): string | undefined {
  const value = text(reader, name);
  return value === undefined ? undefined : placeOf(value);
}

function date(reader: Reader, name: string): string | undefined {
  const value = text(reader, name);
  if (value === undefined) return undefined;
  const read = readTypedDate(value, reader.today, name, reader.locale);
  if ("edtf" in read) return read.edtf;
  reader.refusals.push(read.refusal);
  return value;
}

/** What was left empty is left out: the schema knows what that means. */
function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function isKind(kind: string): kind is EventKind {
  return (eventKinds as readonly string[]).includes(kind);
}
