import { deskLocale } from "@/components/desk/locale";
import { closeUpRows, shownRows } from "@/components/events/citation-rows";
import type { EventFormState } from "@/components/events/event-form-state";
import { noteFromTyped } from "@/components/notes/note-form-data";
import { one, typedFrom } from "@/components/ui/form-state";
import type { Viewer } from "@/lib/access/viewer";
import { caseRecord } from "@/lib/cases/record";
import { addNote } from "@/lib/notes/commands";
import { noteInput } from "@/lib/notes/schema";
import { faultsIn } from "../../../send-typed";
import { typedDay } from "../../../typed-day";
import { addCited, citedIn, citedSources } from "../events/cited-sources";

/** Adds a note and the sources it cites that are not here yet; sent twice, it is added once. */
export async function addTypedNote(
  viewer: Viewer,
  form: FormData,
): Promise<EventFormState | { caseId: string }> {
  const typed = closeUpRows(typedFrom(form));
  if (one(typed, "intent") === "add-row") {
    return { typed: { ...typed, rows: [String(shownRows(typed) + 1)] }, refusals: [] };
  }
  const context = { viewer, typed, today: typedDay(typed, new Date()), locale: deskLocale };
  const record = await caseRecord(viewer, one(typed, "caseId"));
  const { cited, refusals } = await citedSources(context, record ? citedIn(record) : []);
  const read = noteFromTyped(typed, { ...context, sourceIds: cited.map(({ id }) => id) });
  const command = { id: one(typed, "command"), input: read.input };
  const faults = faultsIn(typed, command, noteInput, [...read.refusals, ...refusals]);
  if (faults.length > 0) return { typed, refusals: faults };
  const unadded = await addCited(viewer, cited);
  if (unadded.length > 0) return { typed, refusals: unadded };
  const outcome = await addNote(viewer, command);
  return outcome.ok ? { caseId: one(typed, "caseId") } : { typed, refusals: outcome.refusals };
}
