"use client";

import { Bar } from "@/components/desk/bar";
import { Button } from "@/components/ui/button";
import { emptyForm, type FormState, fieldId } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type AskedField, FormField } from "./form-field";
import { FormFrame } from "./form-frame";
import { useDeskForm } from "./use-desk-form";

/** `result` is shown once, where a save answers with something to keep (an invitation's link). */
export type ActionState = FormState & { result?: string };

type Props = {
  locale: Locale;
  action: FormAction<ActionState>;
  /** tells this form's fields from those of another form on the page */
  scope?: string;
  fields: AskedField[];
  /** sent along, not asked */
  kept?: Record<string, string>;
  submit: string;
  look?: "main" | "quiet" | "grave";
  /** what a `result` is */
  resultLabel?: string;
  /** keeps the button at the foot of the screen, with this beside it */
  bar?: { note: string; about: string };
};

/** A small form in which a refusal stands beside its field and nothing typed is lost. */
export function ActionForm(props: Props) {
  const { locale, action, scope, fields, kept, submit, look, resultLabel, bar } = props;
  const t = translator(locale);
  const { state, pending, form } = useDeskForm<ActionState>(action, emptyForm(), locale);
  const button = (
    <Button look={look ?? "main"} pending={pending}>
      {pending ? t("desk.form.sending") : submit}
    </Button>
  );
  return (
    <FormFrame
      {...{ locale, form, kept, errors: state.errors }}
      idOf={(field) => idAsked(field, fields, scope)}
    >
      {fields.map((field) => (
        <FormField key={field.name} locale={locale} state={state} field={field} scope={scope} />
      ))}
      {bar ? <Bar {...bar}>{button}</Bar> : <div>{button}</div>}
      {state.result && (
        <Notice title={resultLabel ?? ""} tone="good" live>
          <p className="break-all font-mono text-sm">{state.result}</p>
        </Notice>
      )}
    </FormFrame>
  );
}

/** A refusal about something that was not asked here is about the whole form. */
function idAsked(field: string, fields: AskedField[], scope?: string): string | null {
  return fields.some(({ name }) => name === field) ? fieldId(field, scope) : null;
}
