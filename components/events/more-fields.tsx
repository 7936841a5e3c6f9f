import { codeOptions } from "@/components/desk/code-label";
import { Chips } from "@/components/ui/chips";
import { fieldOf, one } from "@/components/ui/form-state";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { tiers } from "@/lib/domain/tiers";
import type { EventKind } from "@/lib/domain/vocabulary";
import { translator } from "@/lib/i18n/translate";
import { askedFields, DetailFields } from "./detail-fields-form";
import type { Part } from "./event-form-state";

const own = [
  "body",
  "place",
  "country",
  "placeTier",
  "attribution",
  "caseIds",
  "language",
  "sequence",
];

type Props = Part & { kind: EventKind; settled: string[]; correcting: boolean };

/** What an event may also carry. Open where something in it was refused, or is being corrected. */
export function MoreFields({ kind, settled, correcting, ...part }: Props) {
  const rare = askedFields(kind, settled, true);
  const inside = [...own, ...rare.map((field) => `detail.${field.name}`)];
  const refused = part.state.errors.some(({ field }) => field !== null && inside.includes(field));
  return (
    <More title={translator(part.locale)("desk.event.more")} open={refused || correcting}>
      <TextFields {...part} />
      <ChoiceFields {...part} />
      <DetailFields {...part} kind={kind} settled={settled} rare />
    </More>
  );
}

function TextFields({ locale, state, choices }: Part) {
  const t = translator(locale);
  const given = (name: string) => ({
    ...fieldOf(state, name),
    defaultValue: one(state.typed, name),
  });
  return (
    <>
      <Textarea {...given("body")} label={t("desk.event.body")} hint={t("desk.event.bodyHint")} />
      <TextInput
        {...given("attribution")}
        label={t("desk.event.attribution")}
        hint={t("desk.event.attributionHint")}
      />
      <TextInput {...given("place")} label={t("desk.event.place")} />
      <TextInput
        {...given("country")}
        label={t("desk.event.country")}
        list="places"
        autoComplete="off"
      />
      <datalist id="places">
        {choices.places.map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </>
  );
}

function ChoiceFields({ locale, state, choices }: Part) {
  const t = translator(locale);
  return (
    <>
      <Select
        {...fieldOf(state, "placeTier")}
        label={t("desk.event.placeTier")}
        options={codeOptions("tiers", tiers, locale)}
        defaultValue={one(state.typed, "placeTier") || "public"}
      />
      <Select
        {...fieldOf(state, "language")}
        label={t("desk.event.language")}
        options={choices.languages}
        defaultValue={one(state.typed, "language") || locale}
      />
      <Chips
        {...fieldOf(state, "caseIds")}
        label={t("desk.event.cases")}
        hint={t("desk.event.casesHint")}
        options={choices.cases}
        chosen={state.typed.caseIds ?? []}
        several
      />
      <TextInput
        {...fieldOf(state, "sequence")}
        label={t("desk.event.sequence")}
        hint={t("desk.event.sequenceHint")}
        inputMode="numeric"
        defaultValue={one(state.typed, "sequence") || "0"}
      />
    </>
  );
}
