"use client";

import type { ActionState } from "@/components/desk/action-form";
import { Bar } from "@/components/desk/bar";
import { FormFrame } from "@/components/desk/form-frame";
import { useDeskForm } from "@/components/desk/use-desk-form";
import { Button } from "@/components/ui/button";
import { emptyForm, fieldOf, one } from "@/components/ui/form-state";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/components/ui/use-form";
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
  const { state, pending, form } = useDeskForm(action, emptyForm(), locale);
  return (
    <FormFrame locale={locale} form={form} errors={state.errors} kept={{ ...kept, today }}>
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
    </FormFrame>
  );
}
