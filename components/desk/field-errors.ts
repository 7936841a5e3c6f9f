import type { FieldError, FormState } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { refusalText } from "@/lib/i18n/refusals";

/** Refusals as sentences beside their fields. */
export function fieldErrors(refusals: FormState["refusals"], locale: Locale): FieldError[] {
  return refusals.map((refusal) => ({
    field: refusal.field || null,
    text: refusalText(refusal, locale),
  }));
}
