import { type CodeList, codeLabel } from "@/components/desk/code-label";
import type { Typed } from "@/components/ui/form-state";
import type { EventKind } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { type MessageKey, translator } from "@/lib/i18n/translate";
import { citationRows } from "./citation-rows";
import { detailFields } from "./detail-fields";
import type { EventChoices } from "./event-form-state";

const ownLabels: [string, MessageKey][] = [
  ["headline", "desk.event.headline"],
  ["when", "desk.event.when"],
  ["subjectIds", "desk.event.who"],
  ["body", "desk.event.body"],
  ["attribution", "desk.event.attribution"],
  ["place", "desk.event.place"],
  ["placeTier", "desk.event.placeTier"],
  ["country", "desk.event.country"],
  ["language", "desk.event.language"],
  ["caseIds", "desk.event.cases"],
  ["sequence", "desk.event.sequence"],
  ["tier", "desk.tier.question"],
  ["citations", "desk.citation.title"],
];

export type FieldWords = { name: string; label: string; text: string };

/** Every field of an event's form as a label and what it says in words: to read, not to type. */
export function fieldWords(
  typed: Typed,
  kind: EventKind,
  choices: EventChoices,
  locale: Locale,
): FieldWords[] {
  const t = translator(locale);
  const own = ownLabels.map(([name, label]) => ({
    name,
    label: t(label),
    text: ownText(typed, name, choices, locale),
  }));
  const details = detailFields[kind].map((field) => ({
    name: `detail.${field.name}`,
    label: t(field.label),
    text: detailText(typed[`detail.${field.name}`] ?? [], field, choices, locale),
  }));
  return [...own.slice(0, 3), ...details, ...own.slice(3)];
}

function ownText(typed: Typed, name: string, choices: EventChoices, locale: Locale): string {
  if (name === "citations") return citationsText(typed);
  const values = typed[name] ?? [];
  if (name === "subjectIds") return named(values, choices.people);
  if (name === "caseIds") return named(values, choices.cases);
  if (name === "language") return named(values, choices.languages);
  const isTier = name === "tier" || name === "placeTier";
  return isTier ? labelled(values, "tiers", locale) : values.join(", ");
}

type Detail = (typeof detailFields)[EventKind][number];

function detailText(
  values: string[],
  field: Detail,
  choices: EventChoices,
  locale: Locale,
): string {
  if (field.shape === "choice") return labelled(values, field.list, locale);
  if (field.shape === "tier") return labelled(values, "tiers", locale);
  if (field.shape === "proceeding") return named(values, choices.proceedings);
  return field.shape === "statement" ? named(values, choices.statements) : values.join(", ");
}

function citationsText(typed: Typed): string {
  const parts = ["source", "says", "date", "locator"];
  return citationRows(typed)
    .map((row) => parts.flatMap((part) => typed[`${row}.${part}`] ?? []).join(" · "))
    .join("\n");
}

function named(values: string[], options: { value: string; label: string }[]): string {
  return values
    .map((value) => options.find((option) => option.value === value)?.label ?? value)
    .sort()
    .join(", ");
}

function labelled(values: string[], list: CodeList, locale: Locale): string {
  return values.map((value) => codeLabel(list, value, locale)).join(", ");
}
