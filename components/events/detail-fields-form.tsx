import { codeOptions } from "@/components/desk/code-label";
import { Chips } from "@/components/ui/chips";
import { fieldOf, one } from "@/components/ui/form-state";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import { tiers } from "@/lib/domain/tiers";
import type { EventKind } from "@/lib/domain/vocabulary";
import { translator } from "@/lib/i18n/translate";
import { DateField } from "./date-field";
import { type DetailField, detailFields } from "./detail-fields";
import type { Part } from "./event-form-state";

type Props = Part & { kind: EventKind; settled: string[]; rare: boolean };

/** The fields this kind of event needs: those asked at once, or the rarer ones. */
export function DetailFields({ kind, settled, rare, ...part }: Props) {
  return askedFields(kind, settled, rare).map((field) => (
    <Detail key={field.name} {...part} field={field} />
  ));
}

/** Settled and rare fields are asked under "More", all others at once. */
export function askedFields(kind: EventKind, settled: string[], rare: boolean): DetailField[] {
  return detailFields[kind].filter(
    (field) => (Boolean(field.rare) || settled.includes(field.name)) === rare,
  );
}

type One = Part & { field: DetailField };

function Detail(props: One) {
  const { field, locale, state, today } = props;
  const name = `detail.${field.name}`;
  const given = {
    ...fieldOf(state, name),
    label: translator(locale)(field.label),
    defaultValue: one(state.typed, name),
  };
  if (field.shape === "date") return <DateField {...given} locale={locale} today={today} />;
  if (field.shape === "prose") return <Textarea {...given} />;
  if (field.shape === "lines") {
    return <Textarea {...given} hint={translator(locale)("desk.event.oneALine")} rows={2} />;
  }
  if (field.shape === "place") return <TextInput {...given} list="places" autoComplete="off" />;
  if (field.shape === "number") return <TextInput {...given} inputMode="numeric" />;
  if (field.shape === "line") return <TextInput {...given} />;
  return <Choice {...props} given={given} />;
}

type Given = {
  id: string;
  name: string;
  label: string;
  error: string | undefined;
  defaultValue: string;
};

/** Few answers are shown whole, many in a list. */
function Choice({ field, locale, choices, given }: One & { given: Given }) {
  const t = translator(locale);
  const options = optionsOf(field, choices, locale);
  if (field.shape !== "choice" || options.length > 8) {
    return <Select {...given} options={options} empty={t("desk.form.noneChosen")} />;
  }
  const chosen = given.defaultValue || field.unset;
  return <Chips {...given} options={options} chosen={chosen ? [chosen] : []} />;
}

function optionsOf(field: DetailField, choices: Part["choices"], locale: Part["locale"]) {
  if (field.shape === "choice") return codeOptions(field.list, field.codes, locale);
  if (field.shape === "tier") return codeOptions("tiers", tiers, locale);
  if (field.shape === "language") return choices.languages;
  return field.shape === "proceeding" ? choices.proceedings : choices.statements;
}
