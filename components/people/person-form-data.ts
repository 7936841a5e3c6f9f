import {
  given,
  type Reader,
  type Reading,
  typedPlace,
  typedText,
} from "@/components/desk/read-typed";
import { placeOf } from "@/components/events/typed-values";
import { one, type Typed } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { typedNames } from "./name-rows";

/** A person as a form says them. The first form of the name titles their pages, and has their tier. */
export function personFromTyped(typed: Typed, today: string, locale: Locale): Reading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const tier = one(typed, "tier") || "desk";
  const input = {
    tier,
    citizenships: one(typed, "citizenships")
      .split(/[,;\n]/)
      .filter((text) => text.trim())
      .map(placeOf),
    ...given({ ethnicity: typedText(reader, "ethnicity"), origin: typedPlace(reader, "origin") }),
    names: typedNames(typed).map((row) => ({
      text: one(typed, `names.${row}.text`),
      language: one(typed, `names.${row}.language`) || locale,
      kind: one(typed, `names.${row}.kind`) || "usual",
      tier: row === 0 ? tier : one(typed, `names.${row}.tier`) || "desk",
      display: row === 0,
    })),
  };
  return { input, refusals: reader.refusals };
}
