"use client";

import { useState } from "react";
import { codeOptions } from "@/components/desk/code-label";
import { NewSourceFields } from "@/components/sources/new-source-fields";
import { fieldOf, one } from "@/components/ui/form-state";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { tiers } from "@/lib/domain/tiers";
import { aspects, stances } from "@/lib/domain/vocabulary";
import { translator } from "@/lib/i18n/translate";
import { DateField } from "./date-field";
import type { Part } from "./event-form-state";

type Props = Part & { row: string; number: number };

/** One source and what it says: chosen from those at hand by address or title, or described. */
export function CitationFields({ row, number, ...part }: Props) {
  const { locale, state, choices } = part;
  const t = translator(locale);
  const [source, setSource] = useState(one(state.typed, `${row}.source`));
  const described = one(state.typed, `${row}.new.title`) !== "";
  const fresh = described || (source.trim() !== "" && !choices.sources.includes(source.trim()));
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-lg border border-line bg-card p-4">
      <legend className="px-1 font-semibold">{t("desk.citation.number", { number })}</legend>
      <TextInput
        {...fieldOf(state, `${row}.source`)}
        label={t("desk.citation.source")}
        hint={t("desk.citation.sourceHint")}
        list="sources"
        autoComplete="off"
        defaultValue={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <NewSourceFields
        locale={locale}
        state={state}
        prefix={`${row}.new`}
        today={part.today}
        open={fresh}
      />
      <Textarea
        {...fieldOf(state, `${row}.says`)}
        label={t("desk.citation.says")}
        hint={t("desk.citation.saysHint")}
        defaultValue={one(state.typed, `${row}.says`)}
        rows={2}
      />
      <CitationMore {...part} row={row} />
    </fieldset>
  );
}

function CitationMore({ row, locale, state, today }: Part & { row: string }) {
  const t = translator(locale);
  const names = ["date", "locator", "stance", "aspect", "tier"].map((name) => `${row}.${name}`);
  const refused = state.errors.some(({ field }) => field !== null && names.includes(field));
  const given = (name: string) => ({
    ...fieldOf(state, `${row}.${name}`),
    defaultValue: one(state.typed, `${row}.${name}`),
  });
  return (
    <More title={t("desk.citation.more")} open={refused}>
      <DateField
        {...given("date")}
        locale={locale}
        today={today}
        label={t("desk.citation.date")}
        hint={t("desk.citation.dateHint")}
      />
      <TextInput {...given("locator")} label={t("desk.citation.locator")} />
      <Select
        {...given("stance")}
        label={t("desk.citation.stance")}
        options={codeOptions("stances", stances, locale)}
      />
      <Select
        {...given("aspect")}
        label={t("desk.citation.aspect")}
        options={codeOptions("aspects", aspects, locale)}
        empty={t("desk.citation.anyAspect")}
      />
      <Select
        {...given("tier")}
        label={t("desk.citation.tier")}
        options={codeOptions("tiers", tiers, locale)}
        empty={t("desk.citation.tierAsEvent")}
      />
    </More>
  );
}
