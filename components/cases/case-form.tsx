"use client";

import type { ActionState } from "@/components/desk/action-form";
import { Bar } from "@/components/desk/bar";
import { type AskedField, FormField } from "@/components/desk/form-field";
import { FormFrame } from "@/components/desk/form-frame";
import { useDeskForm } from "@/components/desk/use-desk-form";
import { consentAsked } from "@/components/people/consent-asked";
import { DisplayName, OtherNames } from "@/components/people/name-fields";
import { Button } from "@/components/ui/button";
import { emptyForm, type ShownForm } from "@/components/ui/form-state";
import { More } from "@/components/ui/more";
import type { FormAction } from "@/components/ui/use-form";
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
  const { state, pending, turn, form } = useDeskForm(action, emptyForm(), locale);
  const part = { locale, state };
  return (
    <FormFrame locale={locale} form={form} errors={state.errors} kept={{ ...kept, today }}>
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
    </FormFrame>
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
