"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { signOut } from "@/lib/access/session";
import { endOneSession } from "./end-session";

/** End this session. */
export const signOutForm = action<ActionState>(async () => {
  await signOut();
  redirect("/desk/sign-in?said=out");
});

/** End one of the viewer's own sessions, on whatever device it is. */
export const endSessionForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const outcome = await endOneSession(viewer, typed);
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  redirect("/desk/accounts?said=ended");
});
