import type { DocumentChange, FieldChange } from "@/lib/domain/changes";
import type { PublicCitation, PublicSource } from "@/lib/domain/document";
import type { Claim, Difference } from "@/lib/domain/timeline";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { fieldLabel, fieldText } from "./change/field";
import { inWordsShort } from "./dates";

/** One claim in words, with who makes it; `numbers` are those of the sources. */
export type ClaimText = { claim: string; by: string[]; numbers: number[] };

/** A side is null where the field was not there. */
export type FieldText = { label: string; before: string | null; after: string | null };

/** "Sources differ on the date", and each claim: a date in words, or what a source says. */
export function differenceText(
  { aspect, claims }: Difference,
  sources: readonly PublicSource[],
  locale: Locale,
): { title: string; claims: ClaimText[] } {
  return {
    title: translator(locale)("changes.differ", { aspect }),
    claims: claims.flatMap((claim) => claimTexts(claim, sources, locale)),
  };
}

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

/** Those who give a date say it together; without one, each is heard in its own words. */
function claimTexts({ date, citations }: Claim, sources: readonly PublicSource[], locale: Locale) {
  if (date === null) return citations.map((each) => claimOf(each.says, [each], sources));
  const claim = claimOf(inWordsShort(date, locale), citations, sources);
  const by = citations.length > 0 ? claim.by : [translator(locale)("changes.recordDate")];
  return [{ ...claim, by }];
}

function claimOf(
  claim: string,
  citations: PublicCitation[],
  sources: readonly PublicSource[],
): ClaimText {
  const numbers = [...new Set(citations.map(({ source }) => source))];
  const cited = sources.filter(({ number }) => numbers.includes(number));
  return { claim, by: [...new Set(cited.map(({ publisher }) => publisher))], numbers };
}
