import { given, type Reader, type Reading, typedText } from "@/components/desk/read-typed";
import { one, type Typed } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";

/** A track before a forum, as its form says it. */
export function proceedingFromTyped(typed: Typed, today: string, locale: Locale): Reading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const input = {
    id: one(typed, "id"),
    caseIds: [one(typed, "caseId")],
    kind: one(typed, "kind"),
    ...given({
      forum: typedText(reader, "forum"),
      statute: typedText(reader, "statute"),
      tier: typedText(reader, "tier"),
    }),
  };
  return { input, refusals: reader.refusals };
}
