import type { Typed } from "@/components/ui/form-state";
import type { EventKind } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import type { EventChoices, StaleField } from "./event-form-state";
import { fieldWords } from "./field-words";

/** Where two versions of one event differ, field by field, in words. */
export function staleFields(
  mine: Typed,
  theirs: Typed,
  kind: EventKind,
  choices: EventChoices,
  locale: Locale,
): StaleField[] {
  const standing = new Map(
    fieldWords(theirs, kind, choices, locale).map(({ name, text }) => [name, text]),
  );
  return fieldWords(mine, kind, choices, locale)
    .map(({ name, label, text }) => ({ name, label, mine: text, theirs: standing.get(name) ?? "" }))
    .filter((field) => field.mine !== field.theirs);
}

/** What was typed, with what stands now wherever the person chose it (`take.<field>` = `theirs`). */
export function takeTheirs(typed: Typed, theirs: Typed): Typed {
  const taken = Object.entries(typed)
    .filter(([name, [choice]]) => name.startsWith("take.") && choice === "theirs")
    .map(([name]) => name.slice("take.".length));
  const kept = Object.entries(typed).filter(
    ([name]) => !name.startsWith("take.") && !taken.some((field) => isOf(name, field)),
  );
  const given = Object.entries(theirs).filter(([name]) => taken.some((field) => isOf(name, field)));
  return Object.fromEntries([...kept, ...given]);
}

function isOf(name: string, field: string): boolean {
  return name === field || (field === "citations" && name.startsWith("citations."));
}
