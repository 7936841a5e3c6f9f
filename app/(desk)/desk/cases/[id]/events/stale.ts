import type { EventFormState } from "@/components/events/event-form-state";
import { typedFromEvent } from "@/components/events/event-form-values";
import { staleFields, takeTheirs } from "@/components/events/stale-fields";
import { sourceLabel } from "@/components/sources/source-label";
import { one, type Typed } from "@/components/ui/form-state";
import type { Viewer } from "@/lib/access/viewer";
import { caseRecord } from "@/lib/cases/record";
import { eventFor } from "@/lib/events/queries";
import { eventInput } from "@/lib/events/schema";
import type { Locale } from "@/lib/i18n/locales";
import { eventChoices } from "./choices";
import { citedIn } from "./cited-sources";

/** What was sent, with what stands now wherever the person chose that. */
export async function withTheirs(viewer: Viewer, typed: Typed, locale: Locale): Promise<Typed> {
  const chose = Object.keys(typed).some((name) => name.startsWith("take."));
  if (!chose) return typed;
  const standing = await standingNow(viewer, typed, locale);
  return standing ? takeTheirs(typed, standing.typed) : typed;
}

/** The form again, with both texts of every field that differs; it now answers to what stands. */
export async function answerStale(
  viewer: Viewer,
  typed: Typed,
  input: Record<string, unknown>,
  locale: Locale,
): Promise<EventFormState> {
  const standing = await standingNow(viewer, typed, locale);
  if (!standing) return { typed, refusals: [{ code: "not_found" }] };
  const { logged, record, labels } = standing;
  const mine = typedFromEvent(eventInput.parse(input), labels, locale);
  const choices = await eventChoices(viewer, record, locale);
  return {
    typed,
    version: logged.version,
    stale: staleFields(mine, standing.typed, logged.input.detail.kind, choices, locale),
    refusals: [{ code: "stale", values: { version: logged.version } }],
  };
}

async function standingNow(viewer: Viewer, typed: Typed, locale: Locale) {
  const logged = await eventFor(viewer, one(typed, "id"));
  const record = await caseRecord(viewer, one(typed, "caseId"));
  if (!logged || !record) return null;
  const labels = new Map(citedIn(record).map((source) => [source.id, sourceLabel(source)]));
  return { logged, record, labels, typed: typedFromEvent(logged.input, labels, locale) };
}
