"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import type { EventFormState } from "@/components/events/event-form-state";
import { action } from "@/lib/access/action";
import { correctTyped, logTyped, retractTyped } from "./save-event";

/** Log an update from its form; afterwards the case, with the update on it. */
export const logEventForm = action<EventFormState>(async (viewer, form) => {
  const saved = await logTyped(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`${caseAddress(saved.caseId)}?said=logged#event-${saved.id}`);
});

/** Correct an event from its form; a save made from an older version comes back with both texts. */
export const correctEventForm = action<EventFormState>(async (viewer, form) => {
  const saved = await correctTyped(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`${caseAddress(saved.caseId)}?said=corrected#event-${saved.id}`);
});

/** Retract an event, with the reason. */
export const retractEventForm = action<ActionState>(async (viewer, form) => {
  const saved = await retractTyped(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`${caseAddress(saved.caseId)}?said=retracted#event-${saved.id}`);
});
