"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { addMember } from "@/lib/cases/commands";
import { memberInput } from "@/lib/cases/schema";
import { sendTyped } from "../../../send-typed";

/** Let somebody see a case and work on it. */
export const addMemberForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const input = {
    caseId: one(typed, "caseId"),
    accountId: one(typed, "accountId"),
    sealed: one(typed, "sealed") === "yes",
  };
  const sent = { schema: memberInput, send: addMember };
  const refused = await sendTyped(viewer, typed, { input, refusals: [] }, sent);
  if (refused) return refused;
  redirect(`${caseAddress(input.caseId, "/members")}?said=memberAdded`);
});
