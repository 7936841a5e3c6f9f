"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { one, typedFrom } from "@/components/ui/form-state";
import { doorAction } from "@/lib/access/action";
import { signIn } from "@/lib/access/session";

/** Sign in with a handle and a passphrase; afterwards the queue. */
export const signInForm = doorAction<ActionState>(async (form) => {
  const typed = typedFrom(form, ["passphrase"]);
  const outcome = await signIn(one(typed, "handle").trim(), String(form.get("passphrase") ?? ""));
  if (!outcome.ok) return { typed, refusals: outcome.refusals };
  redirect("/desk");
});
