import { placeOf, readTypedDate } from "@/components/events/typed-values";
import { one, type Typed } from "@/components/ui/form-state";
import type { Refusal } from "@/lib/domain/outcome";
import type { Locale } from "@/lib/i18n/locales";

/** `input` is what the command is sent, unchecked by intent: its schema has the last word. */
export type Reading = { input: Record<string, unknown>; refusals: Refusal[] };

/** A form being read. `today` (YYYY-MM-DD) gives "yesterday" its meaning; refusals gather here. */
export type Reader = { typed: Typed; today: string; locale: Locale; refusals: Refusal[] };

/** What was typed, undefined where that is nothing. */
export function typedText({ typed }: Reader, name: string): string | undefined {
  const value = one(typed, name);
  return value.trim() === "" ? undefined : value;
}

/** A state or region as its code; what is neither stays as typed and is refused by the schema. */
export function typedPlace(reader: Reader, name: string): string | undefined {
  const value = typedText(reader, name);
  return value === undefined ? undefined : placeOf(value);
}

/** A date as EDTF; what cannot be read is refused beside its field. */
export function typedDate(reader: Reader, name: string): string | undefined {
  const value = typedText(reader, name);
  if (value === undefined) return undefined;
  const read = readTypedDate(value, reader.today, name, reader.locale);
  if ("edtf" in read) return read.edtf;
  reader.refusals.push(read.refusal);
  return value;
}

/** One day, YYYY-MM-DD; a month, a year or "about" is refused beside its field. */
export function typedOneDay(reader: Reader, name: string): string | undefined {
  const before = reader.refusals.length;
  const date = typedDate(reader, name);
  const isDay = date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(date);
  if (!isDay && reader.refusals.length === before) {
    reader.refusals.push({ code: "not_one_day", field: name });
  }
  return date;
}

/** What was left empty is left out: the schema knows what that means. */
export function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Nothing chosen is not a wrong choice: it is something still to fill in. */
export function asksForBlanks(refusals: Refusal[], typed: Typed): Refusal[] {
  return refusals.map((refusal) => {
    const blank = refusal.field !== undefined && one(typed, refusal.field).trim() === "";
    return refusal.code === "not_valid" && blank ? { ...refusal, code: "required" } : refusal;
  });
}

/** The first thing said about a field is the most exact one. */
export function oncePerField(refusals: Refusal[]): Refusal[] {
  return refusals.filter(
    ({ field }, index) => refusals.findIndex((other) => other.field === field) === index,
  );
}
