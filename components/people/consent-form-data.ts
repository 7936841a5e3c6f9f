import {
  given,
  type Reader,
  type Reading,
  typedOneDay,
  typedText,
} from "@/components/desk/read-typed";
import type { Typed } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";

type Of = { id: string; individualId: string };

/**
 * A consent as its form says it; names of fields begin with `before`. What was left open takes the
 * careful answer: agreed today, to be named on the desk and no further.
 */
export function consentFromTyped(
  typed: Typed,
  of: Of,
  { before = "", today, locale }: { before?: string; today: string; locale: Locale },
): Reading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const text = (name: string) => typedText(reader, before + name);
  const input = {
    ...of,
    basis: text("basis") ?? "given",
    audience: text("audience") ?? "desk",
    evidence: text("evidence") ?? "",
    givenOn: typedOneDay(reader, `${before}givenOn`) ?? today,
    ...given({
      language: text("language"),
      condition: text("condition"),
      until: typedOneDay(reader, `${before}until`),
    }),
  };
  return { input, refusals: reader.refusals };
}
