"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { propose } from "@/lib/publications/commands";

/** Ask for a case to be published as it stands, or withdrawn; a second person decides. */
export const proposeForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const outcome = await propose(viewer, {
    id: one(typed, "command"),
    input: {
      id: one(typed, "id"),
      caseId: one(typed, "caseId"),
      kind: one(typed, "kind"),
      note: one(typed, "note"),
    },
  });
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  redirect(`/desk/review/${outcome.value.proposalId}?said=proposed`);
});
