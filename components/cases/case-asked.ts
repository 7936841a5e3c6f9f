import type { AskedField } from "@/components/desk/form-field";
import { tierChips } from "@/components/desk/tier-chips";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** Who may know of the person: asked at once, for a public case needs a public person. */
export function personTierAsked(locale: Locale): AskedField {
  const t = translator(locale);
  return {
    kind: "chips",
    name: "tier",
    label: t("desk.person.tier"),
    hint: t("desk.person.tierHint"),
    options: tierChips(locale),
    value: "desk",
  };
}

/** What is asked of every case. */
export function caseAsked(locale: Locale): AskedField[] {
  const t = translator(locale);
  const text = { kind: "text", required: true } as const;
  return [
    {
      ...{ ...text, name: "hostState", label: t("desk.newCase.hostState") },
      hint: t("desk.newCase.stateHint"),
    },
    {
      ...{ ...text, name: "returnState", label: t("desk.newCase.returnState") },
      hint: t("desk.newCase.stateHint"),
    },
    { ...text, name: "slug", label: t("desk.newCase.slug"), hint: t("desk.newCase.slugHint") },
    {
      ...{ kind: "text", name: "title", label: t("desk.newCase.caseTitle") },
      hint: t("desk.newCase.caseTitleHint"),
    },
  ];
}

/** What may also be said of the person. */
export function personAsked(locale: Locale): AskedField[] {
  const t = translator(locale);
  return [
    {
      ...{ kind: "text", name: "ethnicity", label: t("desk.person.ethnicity") },
      hint: t("desk.person.ethnicityHint"),
    },
    {
      ...{ kind: "text", name: "citizenships", label: t("desk.person.citizenships") },
      hint: t("desk.person.citizenshipsHint"),
    },
    {
      ...{ kind: "text", name: "origin", label: t("desk.person.origin") },
      hint: t("desk.person.originHint"),
    },
  ];
}
