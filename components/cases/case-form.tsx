"use client";

import type { ActionState } from "@/components/desk/action-form";
import { Bar } from "@/components/desk/bar";
import { fieldErrors } from "@/components/desk/field-errors";
import { type AskedField, FormField } from "@/components/desk/form-field";
import { consentAsked } from "@/components/people/consent-asked";
import { DisplayName, OtherNames } from "@/components/people/name-fields";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { emptyForm, fieldId, type ShownForm } from "@/components/ui/form-state";
import { More } from "@/components/ui/more";
import { type FormAction, useForm } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { caseAsked, personAsked, personTierAsked } from "./case-asked";

type Props = {
  locale: Locale;
  action: FormAction<ActionState>;
  kept: Record<string, string>;
  today: string;
};

/** A case with its person: the name and where they are; all else can wait. */
export function CaseForm({ locale, action, kept, today }: Props) {
  const t = translator(locale);
  const { state: answered, pending, turn, form } = useForm<ActionState>(action, emptyForm());
  const state = { ...answered, errors: fieldErrors(answered.refusals, locale) };
  const part = { locale, state };
  return (
    <form {...form} className="grid gap-6" noValidate>
      <ErrorSummary
        title={t("desk.form.wrong", { count: state.errors.length })}
        errors={state.errors.map(({ field, text }) => ({ id: field && fieldId(field), text }))}
      />
      {Object.entries({ ...kept, today }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" name="intent" value="save" hidden />
      <DisplayName {...part} />
      <Asked {...part} fields={[personTierAsked(locale), ...caseAsked(locale)]} />
      <Folded {...part} title={t("desk.person.others")} fields={[]} starts="names.1">
        <OtherNames key={turn} {...part} />
      </Folded>
      <Folded {...part} title={t("desk.person.more")} fields={personAsked(locale)} />
      <Folded
        {...part}
        title={t("desk.consent.now")}
        fields={consentAsked({ locale, today, before: "consent." })}
      >
        <p className="text-soft">{t("desk.consent.nowExplain")}</p>
      </Folded>
      <Bar>
        <Button name="intent" value="save" pending={pending}>
          {pending ? t("desk.form.saving") : t("desk.newCase.submit")}
        </Button>
      </Bar>
    </form>
  );
}

type AskedProps = { locale: Locale; state: ShownForm; fields: AskedField[] };

function Asked({ fields, ...part }: AskedProps) {
  return fields.map((field) => <FormField key={field.name} {...part} field={field} />);
}

type FoldedProps = AskedProps & { title: string; starts?: string; children?: React.ReactNode };

/** What can wait, open where something in it was refused. */
function Folded({ title, starts, children, ...asked }: FoldedProps) {
  const names = asked.fields.map(({ name }) => name);
  const inside = (field: string) => names.includes(field) || (starts && field.startsWith(starts));
  const refused = asked.state.errors.some(({ field }) => field !== null && inside(field));
  return (
    <More title={title} open={refused}>
      {children}
      <Asked {...asked} />
    </More>
  );
}
