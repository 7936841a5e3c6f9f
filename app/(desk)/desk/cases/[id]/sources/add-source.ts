import type { ActionState } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { sourceFromTyped } from "@/components/sources/source-form-data";
import { one, typedFrom } from "@/components/ui/form-state";
import type { Viewer } from "@/lib/access/viewer";
import { addSource } from "@/lib/sources/commands";
import { typedDay } from "../../../typed-day";

export async function addTypedSource(
  viewer: Viewer,
  form: FormData,
): Promise<ActionState | { caseId: string }> {
  const typed = typedFrom(form);
  const { input, refusals } = sourceFromTyped(typed, "source", {
    id: one(typed, "id"),
    url: one(typed, "source.url").trim() || null,
    today: typedDay(typed, new Date()),
    locale: deskLocale,
  });
  if (refusals.length > 0) return { typed, refusals };
  const outcome = await addSource(viewer, { id: one(typed, "command"), input });
  if (outcome.ok) return { caseId: one(typed, "caseId") };
  const named = outcome.refusals.map(({ field, ...refusal }) => ({
    ...refusal,
    ...(field && { field: `source.${field}` }),
  }));
  return { typed, refusals: named };
}
