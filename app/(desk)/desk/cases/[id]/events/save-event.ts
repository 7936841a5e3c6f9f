import type { ActionState } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { closeUpRows, shownRows } from "@/components/events/citation-rows";
import type { EventFormState } from "@/components/events/event-form-state";
import { one, type Typed, typedFrom } from "@/components/ui/form-state";
import type { Viewer } from "@/lib/access/viewer";
import { caseRecord } from "@/lib/cases/record";
import type { Refusal } from "@/lib/domain/outcome";
import { correctEvent, logEvent, retractEvent } from "@/lib/events/commands";
import { addCited } from "./cited-sources";
import { readEvent } from "./read-event";
import { answerStale, withTheirs } from "./stale";

type Saved = { id: string; caseId: string };

export async function logTyped(viewer: Viewer, form: FormData): Promise<EventFormState | Saved> {
  const typed = closeUpRows(typedFrom(form));
  if (one(typed, "intent") === "add-row") return withRow(typed);
  const read = await readEvent(viewer, typed, await record(viewer, typed), deskLocale);
  const refusals = read.refusals.length > 0 ? read.refusals : await addCited(viewer, read.cited);
  if (refusals.length > 0) return refused(typed, refusals);
  const outcome = await logEvent(viewer, { id: one(typed, "command"), input: read.input });
  return outcome.ok ? saved(typed) : refused(typed, outcome.refusals);
}

export async function correctTyped(
  viewer: Viewer,
  form: FormData,
): Promise<EventFormState | Saved> {
  const sent = closeUpRows(typedFrom(form));
  const version = Number(one(sent, "version"));
  if (one(sent, "intent") === "add-row") return { ...withRow(sent), version };
  const typed = await withTheirs(viewer, sent, deskLocale);
  const read = await readEvent(viewer, typed, await record(viewer, typed), deskLocale);
  const refusals = read.refusals.length > 0 ? read.refusals : await addCited(viewer, read.cited);
  if (refusals.length > 0) return { ...refused(typed, refusals), version };
  const outcome = await correctEvent(viewer, {
    id: one(typed, "command"),
    input: { ...read.input, version, reason: one(typed, "reason") },
  });
  if (outcome.ok) return saved(typed);
  if (outcome.refusals.some(({ code }) => code === "stale")) {
    return answerStale(viewer, typed, read.input, deskLocale);
  }
  return { ...refused(typed, outcome.refusals), version };
}

export async function retractTyped(viewer: Viewer, form: FormData): Promise<ActionState | Saved> {
  const typed = typedFrom(form);
  const outcome = await retractEvent(viewer, {
    id: one(typed, "command"),
    input: {
      id: one(typed, "id"),
      version: Number(one(typed, "version")),
      reason: one(typed, "reason"),
    },
  });
  return outcome.ok ? saved(typed) : refused(typed, outcome.refusals);
}

function record(viewer: Viewer, typed: Typed) {
  return caseRecord(viewer, one(typed, "caseId"));
}

function saved(typed: Typed): Saved {
  return { id: one(typed, "id"), caseId: one(typed, "caseId") };
}

function refused(typed: Typed, refusals: Refusal[]): EventFormState {
  return { typed, refusals };
}

function withRow(typed: Typed): EventFormState {
  return { typed: { ...typed, rows: [String(shownRows(typed) + 1)] }, refusals: [] };
}
