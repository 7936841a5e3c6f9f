"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { action } from "@/lib/access/action";
import { addTypedSource } from "./add-source";

/** Add a source to the library, from the page of a case. */
export const addSourceForm = action<ActionState>(async (viewer, form) => {
  const saved = await addTypedSource(viewer, form);
  if ("refusals" in saved) return saved;
  redirect(`${caseAddress(saved.caseId)}?said=added`);
});
