import type { DocumentChange, FieldChange } from "@/lib/domain/changes";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { fieldLabel, fieldText } from "./change/field";

/** A side is null where the field was not there. */
export type FieldText = { label: string; before: string | null; after: string | null };

/** "Changed: timeline entry, “…”", and for what was changed each field before and after. */
export function changeText(
  { part, change, label, fields }: DocumentChange,
  locale: Locale,
): { title: string; fields: FieldText[] } {
  const t = translator(locale);
  const title = t("changes.title", { change, part: t(`changes.parts.${part}`), label });
  if (change !== "changed") return { title, fields: [] };
  return { title, fields: fields.flatMap((field) => fieldChange(field, locale)) };
}

function fieldChange({ field, before, after }: FieldChange, locale: Locale): FieldText[] {
  const label = fieldLabel(field, locale);
  if (label === null) return [];
  const text = (value: string | null) => value && fieldText(field, value, locale);
  return [{ label, before: text(before), after: text(after) }];
}
