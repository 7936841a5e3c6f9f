"use client";

import type { ActionState } from "@/components/desk/action-form";
import { Bar } from "@/components/desk/bar";
import { fieldErrors } from "@/components/desk/field-errors";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { emptyForm, fieldId, fieldOf, one } from "@/components/ui/form-state";
import { TextInput } from "@/components/ui/text-input";
import { type FormAction, useForm } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { SourceFields } from "./new-source-fields";

type Props = {
  locale: Locale;
  action: FormAction<ActionState>;
  kept: Record<string, string>;
  today: string;
};

/** A source on its own, before anything cites it. */
export function SourceForm({ locale, action, kept, today }: Props) {
  const t = translator(locale);
  const { state: answered, pending, form } = useForm<ActionState>(action, emptyForm());
  const state = { ...answered, errors: fieldErrors(answered.refusals, locale) };
  return (
    <form {...form} className="grid gap-5" noValidate>
      <ErrorSummary
        title={t("desk.form.wrong", { count: state.errors.length })}
        errors={state.errors.map(({ field, text }) => ({ id: field && fieldId(field), text }))}
      />
      {Object.entries({ ...kept, today }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput
        {...fieldOf(state, "source.url")}
        label={t("desk.source.url")}
        hint={t("desk.source.urlHint")}
        type="url"
        inputMode="url"
        defaultValue={one(state.typed, "source.url")}
      />
      <SourceFields locale={locale} state={state} prefix="source" today={today} />
      <Bar>
        <Button pending={pending}>{pending ? t("desk.form.saving") : t("desk.form.save")}</Button>
      </Bar>
    </form>
  );
}
