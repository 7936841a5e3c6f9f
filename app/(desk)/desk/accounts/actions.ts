"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { invite, suspend } from "@/lib/accounts/commands";
import { env } from "@/lib/env";

/** Make an invitation; its link is shown this once. */
export const inviteForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const outcome = await invite(viewer, {
    id: one(typed, "command"),
    input: { role: one(typed, "role"), caseIds: typed.caseIds ?? [] },
  });
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  return { typed: {}, refusals: [], result: `${env().origin}/desk/join/${outcome.value.token}` };
});

/** Suspend an account: all its sessions end at once. */
export const suspendForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const outcome = await suspend(viewer, {
    id: one(typed, "command"),
    input: { handle: one(typed, "handle").trim() },
  });
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  redirect("/desk/accounts?said=suspended");
});
