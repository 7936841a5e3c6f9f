import { DateField } from "@/components/events/date-field";
import { Chips } from "@/components/ui/chips";
import { fieldOf, one, type ShownForm } from "@/components/ui/form-state";
import { Passphrase } from "@/components/ui/passphrase";
import { type Option, Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { Textarea } from "@/components/ui/textarea";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Asked = {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  required?: boolean;
};

/** One question of a small form. */
export type AskedField = Asked &
  (
    | { kind: "text" | "handle" | "address" }
    | { kind: "prose"; rows?: number }
    /** typed as people say it; `today`: YYYY-MM-DD */
    | { kind: "date"; today: string }
    | { kind: "passphrase"; fresh: boolean }
    | { kind: "select"; options: Option[] }
    | { kind: "chips"; options: Option[]; several?: boolean }
  );

type Props = { locale: Locale; state: ShownForm; field: AskedField; scope?: string | undefined };

export function FormField({ locale, state, field, scope }: Props) {
  const { label, hint, required, name } = field;
  const typed = state.typed[name];
  const defaultValue = typed ? one(state.typed, name) : (field.value ?? "");
  const given = { ...fieldOf(state, name, scope), label, hint, required };
  switch (field.kind) {
    case "prose":
      return <Textarea {...given} defaultValue={defaultValue} rows={field.rows ?? 3} />;
    case "date":
      return (
        <DateField {...given} locale={locale} today={field.today} defaultValue={defaultValue} />
      );
    case "select":
      return <Select {...given} options={field.options} defaultValue={defaultValue} />;
    case "chips":
      return <Chips {...given} {...field} chosen={typed ?? [defaultValue]} />;
    case "passphrase":
      return <Passphrase {...given} fresh={field.fresh} {...passphraseWords(locale)} />;
    default:
      return <TextInput {...given} {...native[field.kind]} defaultValue={defaultValue} />;
  }
}

const native = {
  text: {},
  handle: { autoComplete: "username", autoCapitalize: "none" },
  address: { type: "url", inputMode: "url", autoComplete: "off" },
} as const;

function passphraseWords(locale: Locale) {
  const t = translator(locale);
  return { showLabel: t("desk.signIn.show"), hideLabel: t("desk.signIn.hide") };
}
