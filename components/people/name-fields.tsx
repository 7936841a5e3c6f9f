"use client";

import { useState } from "react";
import { codeOptions } from "@/components/desk/code-label";
import { FormField } from "@/components/desk/form-field";
import { languageOptions } from "@/components/desk/languages";
import { Button } from "@/components/ui/button";
import type { ShownForm } from "@/components/ui/form-state";
import { tiers } from "@/lib/domain/tiers";
import { nameKinds } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { shownNames } from "./name-rows";

type Props = { locale: Locale; state: ShownForm };

/** The form of the name that titles the pages, in its language. */
export function DisplayName({ locale, state }: Props) {
  const t = translator(locale);
  return (
    <>
      <FormField
        locale={locale}
        state={state}
        field={{
          ...{ kind: "text", name: "names.0.text", required: true },
          ...{ label: t("desk.person.name"), hint: t("desk.person.nameHint") },
        }}
      />
      <Language locale={locale} state={state} row={0} />
    </>
  );
}

/** Every other written form; the button asks the server for another row where there is no JavaScript. */
export function OtherNames({ locale, state }: Props) {
  const t = translator(locale);
  const [rows, setRows] = useState(shownNames(state.typed));
  return (
    <>
      {Array.from({ length: rows - 1 }, (_, index) => index + 1).map((row) => (
        <NameRow key={row} locale={locale} state={state} row={row} />
      ))}
      <input type="hidden" name="rows" value={rows} />
      <div>
        <Button look="quiet" name="intent" value="add-row" onClick={() => setRows(rows + 1)}>
          {t("desk.person.addName")}
        </Button>
      </div>
    </>
  );
}

function NameRow({ locale, state, row }: Props & { row: number }) {
  const t = translator(locale);
  const at = (name: string) => `names.${row}.${name}`;
  const select = { kind: "select" } as const;
  const tierLabel = t("desk.person.nameTier");
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-lg border border-line p-4">
      <legend className="px-1 font-semibold">{t("desk.person.form", { number: row })}</legend>
      <FormField
        locale={locale}
        state={state}
        field={{ kind: "text", name: at("text"), label: t("desk.person.written") }}
      />
      <Language locale={locale} state={state} row={row} />
      <FormField
        locale={locale}
        state={state}
        field={{
          ...{ ...select, name: at("kind"), label: t("desk.person.nameKind") },
          options: codeOptions("nameKinds", nameKinds, locale),
        }}
      />
      <FormField
        locale={locale}
        state={state}
        field={{
          ...{ ...select, name: at("tier"), label: tierLabel, value: "desk" },
          options: codeOptions("tiers", tiers, locale),
        }}
      />
    </fieldset>
  );
}

function Language({ locale, state, row }: Props & { row: number }) {
  return (
    <FormField
      locale={locale}
      state={state}
      field={{
        ...{ kind: "select", name: `names.${row}.language` },
        ...{ label: translator(locale)("desk.person.language"), options: languageOptions(locale) },
      }}
    />
  );
}
