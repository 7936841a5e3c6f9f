"use client";

import { Bar } from "@/components/desk/bar";
import { type AskedField, FormField } from "@/components/desk/form-field";
import { FormFrame } from "@/components/desk/form-frame";
import { tierChips } from "@/components/desk/tier-chips";
import { useDeskForm } from "@/components/desk/use-desk-form";
import { CitationList } from "@/components/events/citation-list";
import type { EventChoices, EventFormState } from "@/components/events/event-form-state";
import { useLocalDay } from "@/components/events/use-local-day";
import { Button } from "@/components/ui/button";
import { emptyForm } from "@/components/ui/form-state";
import type { Option } from "@/components/ui/select";
import type { FormAction } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  action: FormAction<EventFormState>;
  kept: Record<string, string>;
  topics: Option[];
  choices: EventChoices;
  /** the day on the server, YYYY-MM-DD: what "today" means until the browser knows better */
  today: string;
  saveTo: string;
};

/** Something said that did not happen on a day, and who says so. */
export function NoteForm({ locale, action, kept, topics, choices, saveTo, ...props }: Props) {
  const t = translator(locale);
  const { state, pending, turn, form } = useDeskForm(action, emptyForm(), locale);
  const today = useLocalDay(props.today);
  return (
    <FormFrame locale={locale} form={form} errors={state.errors} kept={{ ...kept, today }}>
      <button type="submit" name="intent" value="save" hidden />
      {asked(locale, today, topics).map((field) => (
        <FormField key={field.name} locale={locale} state={state} field={field} />
      ))}
      <CitationList
        key={turn}
        {...{ locale, state, choices, today }}
        explain={t("desk.note.sources")}
      />
      <FormField locale={locale} state={state} field={tierAsked(locale)} />
      <Bar note={t("desk.log.toCase")} about={saveTo}>
        <Button name="intent" value="save" pending={pending}>
          {pending ? t("desk.form.saving") : t("desk.form.save")}
        </Button>
      </Bar>
    </FormFrame>
  );
}

function tierAsked(locale: Locale): AskedField {
  const label = translator(locale)("desk.tier.question");
  return { kind: "chips", name: "tier", label, options: tierChips(locale), value: "desk" };
}

function asked(locale: Locale, today: string, topics: Option[]): AskedField[] {
  const t = translator(locale);
  return [
    {
      kind: "chips",
      name: "topic",
      label: t("desk.note.topic"),
      options: topics,
      value: "person",
    },
    {
      kind: "prose",
      name: "text",
      label: t("desk.note.text"),
      hint: t("desk.note.textHint"),
      required: true,
    },
    {
      kind: "text",
      name: "attribution",
      label: t("desk.event.attribution"),
      hint: t("desk.event.attributionHint"),
    },
    {
      kind: "date",
      name: "when",
      label: t("desk.note.when"),
      hint: t("desk.note.whenHint"),
      today,
    },
  ];
}
