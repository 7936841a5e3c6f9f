import type { ComponentProps, ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type FieldError, fieldId } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  form: Pick<ComponentProps<"form">, "action" | "onSubmit">;
  errors: FieldError[];
  /** sent along, not asked */
  kept?: Record<string, string>;
  /** the control a refusal links to; null where it is about the whole form */
  idOf?: (field: string) => string | null;
  children: ReactNode;
};

/** What every form of the desk begins with: what was not taken, and what is sent along unasked. */
export function FormFrame({ locale, form, errors, kept = {}, idOf = fieldId, children }: Props) {
  return (
    <form {...form} className="grid gap-6" noValidate>
      <ErrorSummary
        title={translator(locale)("desk.form.wrong", { count: errors.length })}
        errors={errors.map(({ field, text }) => ({ id: field && idOf(field), text }))}
      />
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
