import { asksForBlanks, oncePerField } from "@/components/desk/read-typed";
import { eventFromTyped } from "@/components/events/event-form-data";
import type { Typed } from "@/components/ui/form-state";
import { parseCommand } from "@/lib/access/parse";
import type { Viewer } from "@/lib/access/viewer";
import type { Refusal } from "@/lib/domain/outcome";
import type { CaseRecord } from "@/lib/domain/record";
import { eventInput } from "@/lib/events/schema";
import type { Locale } from "@/lib/i18n/locales";
import { typedDay } from "../../../typed-day";
import { type Cited, citedIn, citedSources } from "./cited-sources";

export type ReadEvent = {
  input: Record<string, unknown>;
  cited: Cited[];
  refusals: Refusal[];
};

/** A form read whole: the event, the sources it still has to add, and all that is wrong, at once. */
export async function readEvent(
  viewer: Viewer,
  typed: Typed,
  record: CaseRecord | null,
  locale: Locale,
): Promise<ReadEvent> {
  const today = typedDay(typed, new Date());
  const known = record ? citedIn(record) : [];
  const { cited, refusals } = await citedSources({ viewer, typed, today, locale }, known);
  const read = eventFromTyped(
    typed,
    today,
    locale,
    cited.map(({ id }) => id),
  );
  const parsed = parseCommand(eventInput, { id: String(read.input.id), input: read.input });
  const faults = parsed.ok ? [] : parsed.refusals;
  return {
    input: read.input,
    cited,
    refusals: asksForBlanks(oncePerField([...read.refusals, ...refusals, ...faults]), typed),
  };
}
