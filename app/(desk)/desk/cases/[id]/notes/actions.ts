"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import type { EventFormState } from "@/components/events/event-form-state";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { retractNote } from "@/lib/notes/commands";
import { noteRetraction } from "@/lib/notes/schema";
import { sendTyped } from "../../../send-typed";
import { addTypedNote } from "./add-note";

/** Add something said about the person or the background, with its sources. */
export const addNoteForm = action<EventFormState>(async (viewer, form) => {
  const saved = await addTypedNote(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`${caseAddress(saved.caseId)}?said=noted`);
});

/** Take a note back: it stays on the record, marked, and leaves the next version. */
export const retractNoteForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const read = { input: { id: one(typed, "id") }, refusals: [] };
  const sent = { schema: noteRetraction, send: retractNote };
  const refused = await sendTyped(viewer, typed, read, sent);
  if (refused) return refused;
  redirect(`${caseAddress(one(typed, "caseId"))}?said=noteRetracted`);
});
