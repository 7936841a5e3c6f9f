import { capital, codeLabel } from "@/components/desk/code-label";
import type { ProceedingRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/i18n/locales";

/** "Criminal, Zaisan district court": enough to tell the tracks of one case apart. */
export function proceedingText(
  { kind, forum, statute }: Pick<ProceedingRecord, "kind" | "forum" | "statute">,
  locale: Locale,
): string {
  const label = capital(codeLabel("proceedingKinds", kind, locale), locale);
  return [label, forum ?? statute].filter(Boolean).join(", ");
}
