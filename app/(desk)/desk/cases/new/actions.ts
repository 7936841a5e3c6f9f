"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { action } from "@/lib/access/action";
import { openTypedCase } from "./open-case";

/** Open a case with its person; who opens it is its first member. */
export const openCaseForm = action<ActionState>(async (viewer, form) => {
  const saved = await openTypedCase(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`${caseAddress(saved.caseId)}?said=opened`);
});
