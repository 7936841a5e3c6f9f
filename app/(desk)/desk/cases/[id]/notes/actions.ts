"use server";

import { redirect } from "next/navigation";
import type { EventFormState } from "@/components/events/event-form-state";
import { action } from "@/lib/access/action";
import { addTypedNote } from "./add-note";

/** Add something said about the person or the background, with its sources. */
export const addNoteForm = action<EventFormState>(async (viewer, form) => {
  const saved = await addTypedNote(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`/desk/cases/${saved.caseId}?said=noted`);
});
