import {
  given,
  type Reader,
  type Reading,
  typedDate,
  typedText,
} from "@/components/desk/read-typed";
import { citationsFromTyped } from "@/components/events/citation-form-data";
import { linesOf } from "@/components/events/typed-values";
import { one, type Typed } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";

type Context = { today: string; locale: Locale; sourceIds: (string | null)[] };

/** A note as its form says it; `sourceIds` tells which source each of its rows cites. */
export function noteFromTyped(typed: Typed, { today, locale, sourceIds }: Context): Reading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const text = one(typed, "text").trim();
  const input = {
    id: one(typed, "id"),
    caseIds: [one(typed, "caseId")],
    topic: one(typed, "topic"),
    text,
    ...given({
      attribution: typedText(reader, "attribution"),
      when: typedDate(reader, "when"),
      tier: typedText(reader, "tier"),
    }),
    citations: citationsFromTyped(reader, sourceIds, linesOf(text).join(" ")),
  };
  return { input, refusals: reader.refusals };
}
