import type { FieldError } from "@/components/ui/form-state";
import type { Refusal } from "@/lib/domain/outcome";
import type { Locale } from "@/lib/i18n/locales";
import errors from "@/lib/i18n/messages/en/errors.json";
import { type MessageKey, translator } from "@/lib/i18n/translate";

/** Refusals as sentences beside their fields. A code nobody wrote a sentence for says the plain one. */
export function fieldErrors(refusals: readonly Refusal[], locale: Locale): FieldError[] {
  return refusals.map((refusal) => ({
    field: refusal.field ?? null,
    text: refusalText(refusal, locale),
  }));
}

export function refusalText({ code, values }: Refusal, locale: Locale): string {
  const known = Object.hasOwn(errors, code) ? code : "not_valid";
  return translator(locale)(`errors.${known}` as MessageKey, values);
}
