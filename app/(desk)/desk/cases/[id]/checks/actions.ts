"use server";

import { redirect } from "next/navigation";
import { checkFromTyped } from "@/components/cases/check-form-data";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { deskLocale } from "@/components/desk/locale";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { recordCheck } from "@/lib/cases/commands";
import { checkInput } from "@/lib/cases/schema";
import { dayOf } from "@/lib/domain/day";
import { sendTyped } from "../../../send-typed";

/** Record that somebody looked for news of a case, and how late the last report found is. */
export const recordCheckForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const read = checkFromTyped(typed, dayOf(new Date()), deskLocale);
  const refused = await sendTyped(viewer, typed, read, { schema: checkInput, send: recordCheck });
  if (refused) return refused;
  redirect(`${caseAddress(one(typed, "caseId"))}?said=checked`);
});
