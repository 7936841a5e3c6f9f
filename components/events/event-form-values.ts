import type { Typed } from "@/components/ui/form-state";
import type { EventInput } from "@/lib/events/schema";
import { inWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { detailFields } from "./detail-fields";
import { placeText } from "./typed-values";

/**
 * A recorded event as its form shows it: what `eventFromTyped` reads back as the same event.
 * `labels` gives the text each source is chosen by, by id.
 */
export function typedFromEvent(
  input: EventInput,
  labels: ReadonlyMap<string, string>,
  locale: Locale,
): Typed {
  const { detail, citations = [], ...own } = input;
  const typed: Typed = {
    id: [own.id],
    kind: [detail.kind],
    caseIds: own.caseIds,
    subjectIds: own.subjectIds ?? [],
    when: [inWords(own.when, locale)],
    country: own.country ? [placeText(own.country, locale)] : [],
    ...detailTyped(detail, locale),
  };
  for (const name of plain) typed[name] = asTyped(own[name]);
  citations.forEach((citation, index) => {
    Object.assign(typed, citationTyped(citation, index, labels, locale));
  });
  return typed;
}

const plain = [
  "sequence",
  "place",
  "placeTier",
  "language",
  "headline",
  "body",
  "attribution",
  "tier",
] as const;

function detailTyped(detail: EventInput["detail"], locale: Locale): Typed {
  const values: Record<string, unknown> = detail;
  return Object.fromEntries(
    detailFields[detail.kind].map(({ name, shape }) => {
      const value = values[name];
      const shown = typeof value === "string" ? shownText(value, shape, locale) : value;
      return [`detail.${name}`, asTyped(shown)];
    }),
  );
}

function shownText(value: string, shape: string, locale: Locale): string {
  if (shape === "date") return inWords(value, locale);
  return shape === "place" ? placeText(value, locale) : value;
}

type Citation = NonNullable<EventInput["citations"]>[number];

function citationTyped(
  citation: Citation,
  index: number,
  labels: ReadonlyMap<string, string>,
  locale: Locale,
): Typed {
  const row = `citations.${index}`;
  return {
    [`${row}.source`]: asTyped(labels.get(citation.sourceId)),
    [`${row}.says`]: [citation.says],
    [`${row}.locator`]: asTyped(citation.locator),
    [`${row}.date`]: citation.date ? [inWords(citation.date, locale)] : [],
    [`${row}.stance`]: asTyped(citation.stance),
    [`${row}.aspect`]: asTyped(citation.aspect),
    [`${row}.tier`]: asTyped(citation.tier),
  };
}

function asTyped(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return [Array.isArray(value) ? value.join("\n") : String(value)];
}
