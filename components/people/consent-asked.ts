import { capital, codeOptions } from "@/components/desk/code-label";
import type { AskedField } from "@/components/desk/form-field";
import { languageOptions } from "@/components/desk/languages";
import { consentBases } from "@/lib/domain/vocabulary";
import { inWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Context = { locale: Locale; today: string; before?: string };

/** What is asked of a consent; names of fields begin with `before`. */
export function consentAsked({ locale, today, before = "" }: Context): AskedField[] {
  const t = translator(locale);
  return [
    {
      kind: "chips",
      name: `${before}basis`,
      label: t("desk.consent.basis"),
      options: codeOptions("consentBases", consentBases, locale),
      value: "given",
    },
    {
      kind: "chips",
      name: `${before}audience`,
      label: t("desk.consent.audience"),
      options: (["desk", "partner", "public"] as const).map((tier) => ({
        value: tier,
        label: capital(t(`desk.consent.to.${tier}`), locale),
      })),
      value: "desk",
    },
    {
      kind: "prose",
      name: `${before}evidence`,
      label: t("desk.consent.evidence"),
      hint: t("desk.consent.evidenceHint"),
      required: before === "",
    },
    {
      kind: "text",
      name: `${before}condition`,
      label: t("desk.consent.condition"),
      hint: t("desk.consent.conditionHint"),
    },
    ...daysAsked({ locale, today, before }),
  ];
}

function daysAsked({ locale, today, before = "" }: Context): AskedField[] {
  const t = translator(locale);
  return [
    {
      kind: "date",
      name: `${before}givenOn`,
      label: t("desk.consent.givenOn"),
      value: inWords(today, locale),
      today,
    },
    {
      kind: "date",
      name: `${before}until`,
      label: t("desk.consent.until"),
      hint: t("desk.consent.untilHint"),
      today,
    },
    {
      kind: "select",
      name: `${before}language`,
      label: t("desk.consent.language"),
      options: [{ value: "", label: t("desk.form.noneChosen") }, ...languageOptions(locale)],
    },
  ];
}
