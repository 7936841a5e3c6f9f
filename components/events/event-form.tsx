"use client";

import { Bar } from "@/components/desk/bar";
import { FormFrame } from "@/components/desk/form-frame";
import { useDeskForm } from "@/components/desk/use-desk-form";
import { Button } from "@/components/ui/button";
import { fieldOf, one, type Typed } from "@/components/ui/form-state";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/components/ui/use-form";
import type { EventKind } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { AboutFields } from "./about-fields";
import { CitationList } from "./citation-list";
import { DetailFields } from "./detail-fields-form";
import type { EventChoices, EventFormState, Part } from "./event-form-state";
import { MoreFields } from "./more-fields";
import { StaleChoices } from "./stale-choices";
import { TierField } from "./tier-field";
import { useLocalDay } from "./use-local-day";

type Props = {
  locale: Locale;
  action: FormAction<EventFormState>;
  typed: Typed;
  kind: EventKind;
  choices: EventChoices;
  /** the day on the server, YYYY-MM-DD: what "today" means until the browser knows better */
  today: string;
  /** fields of the detail that the answer to "What happened?" has settled: asked only under "More" */
  settled?: string[];
  /** set when an event is corrected: the version this form was filled from */
  version?: number;
  /** what stands beside the button: the case it is saved to */
  saveTo: string;
};

/** One event, logged or corrected: only what its kind needs is asked at once, all else under "More". */
export function EventForm(props: Props) {
  const { locale, action, kind, choices, saveTo, settled = [] } = props;
  const t = translator(locale);
  const initial: EventFormState = { typed: props.typed, refusals: [] };
  const { state, pending, turn, form } = useDeskForm(action, initial, locale);
  const today = useLocalDay(props.today);
  const part: Part = { locale, state, choices, today };
  const version = state.version ?? props.version;
  return (
    <FormFrame locale={locale} form={form} errors={state.errors}>
      <Kept typed={state.typed} kind={kind} today={today} version={version} />
      <button type="submit" name="intent" value="save" hidden />
      {state.stale && <StaleChoices locale={locale} fields={state.stale} />}
      <AboutFields {...part} />
      <DetailFields {...part} kind={kind} settled={settled} rare={false} />
      <CitationList key={turn} {...part} explain={t("desk.citation.explain")} />
      <TierField {...part} />
      <MoreFields {...part} kind={kind} settled={settled} correcting={version !== undefined} />
      {version !== undefined && (
        <TextInput
          {...fieldOf(state, "reason")}
          label={t("desk.correct.reason")}
          hint={t("desk.correct.reasonHint")}
          defaultValue={one(state.typed, "reason")}
          required
        />
      )}
      <Bar note={t("desk.log.toCase")} about={saveTo}>
        <Button name="intent" value="save" pending={pending}>
          {pending ? t("desk.form.saving") : t("desk.form.save")}
        </Button>
      </Bar>
    </FormFrame>
  );
}

type KeptProps = { typed: Typed; kind: EventKind; today: string; version: number | undefined };

/** What the form carries without asking: sending it twice is one save, because `command` is one. */
function Kept({ typed, kind, today, version }: KeptProps) {
  return (
    <>
      {["command", "id", "caseId"].map((name) => (
        <input key={name} type="hidden" name={name} defaultValue={one(typed, name)} />
      ))}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="today" value={today} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
    </>
  );
}
