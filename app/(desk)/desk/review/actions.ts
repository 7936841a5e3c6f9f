"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { publish, sendBack } from "@/lib/publications/commands";

/** Publish what was looked at: the hash says which document that was. */
export const publishForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const outcome = await publish(viewer, {
    id: one(typed, "command"),
    input: { proposalId: one(typed, "proposalId"), hash: one(typed, "hash") },
  });
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  const said = one(typed, "withdrawal") ? "withdrawn" : "published";
  redirect(`${caseAddress(one(typed, "caseId"))}?said=${said}`);
});

/** Send a proposal back to its author with an answer. */
export const sendBackForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const outcome = await sendBack(viewer, {
    id: one(typed, "command"),
    input: { proposalId: one(typed, "proposalId"), answer: one(typed, "answer") },
  });
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  redirect("/desk?said=sentBack");
});
