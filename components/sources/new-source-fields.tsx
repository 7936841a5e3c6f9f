import { codeOptions } from "@/components/desk/code-label";
import { languageOptions } from "@/components/desk/languages";
import { DateField } from "@/components/events/date-field";
import { fieldOf, one, type ShownForm } from "@/components/ui/form-state";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { tiers } from "@/lib/domain/tiers";
import { reliabilities, sourceKinds } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = { locale: Locale; state: ShownForm; prefix: string; today: string; open: boolean };

/** A source that is not here yet, inside the form of what cites it. */
export function NewSourceFields({ open, ...props }: Props) {
  const { locale, state, prefix } = props;
  const refused = state.errors.some(({ field }) => field?.startsWith(`${prefix}.`));
  return (
    <More title={translator(locale)("desk.source.new")} open={open || refused}>
      <SourceFields {...props} />
    </More>
  );
}

/** What is asked of every source; names of fields begin with `prefix`. */
export function SourceFields({ locale, state, prefix, today }: Omit<Props, "open">) {
  const t = translator(locale);
  const given = (name: string) => givenField(state, `${prefix}.${name}`);
  return (
    <>
      <TextInput
        {...given("title")}
        label={t("desk.source.title")}
        hint={t("desk.source.titleHint")}
      />
      <TextInput
        {...given("publisher")}
        label={t("desk.source.publisher")}
        hint={t("desk.source.publisherHint")}
      />
      <Select
        {...given("kind")}
        label={t("desk.source.kind")}
        options={codeOptions("sourceKinds", sourceKinds, locale)}
      />
      <DateField
        {...given("published")}
        label={t("desk.source.published")}
        locale={locale}
        today={today}
      />
      <Select
        {...given("language")}
        label={t("desk.source.language")}
        options={languageOptions(locale)}
      />
      <Reliability locale={locale} state={state} prefix={prefix} />
      <TextInput {...given("author")} label={t("desk.source.author")} />
      <TextInput
        {...given("archivedUrl")}
        label={t("desk.source.archived")}
        type="url"
        inputMode="url"
      />
      <TextInput
        {...given("independence")}
        label={t("desk.source.independence")}
        hint={t("desk.source.independenceHint")}
      />
      <Select
        {...given("tier")}
        label={t("desk.source.tier")}
        hint={t("desk.source.tierHint")}
        options={codeOptions("tiers", tiers, locale)}
        empty={t("desk.source.tierUsual")}
      />
    </>
  );
}

function Reliability({ locale, state, prefix }: Pick<Props, "locale" | "state" | "prefix">) {
  const t = translator(locale);
  const options = codeOptions("reliabilities", reliabilities, locale);
  return (
    <Select
      {...givenField(state, `${prefix}.reliability`)}
      label={t("desk.source.reliability")}
      options={options.map(({ value, label }) => ({ value, label: `${value}: ${label}` }))}
      empty={t("desk.source.reliabilityUsual")}
    />
  );
}

function givenField(state: ShownForm, name: string) {
  return { ...fieldOf(state, name), defaultValue: one(state.typed, name) };
}
