"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { one, typedFrom } from "@/components/ui/form-state";
import { doorAction } from "@/lib/access/action";
import { signIn } from "@/lib/access/session";
import { redeem } from "@/lib/accounts/commands";

/** Make the account an invitation is for, and sign in with it. */
export const joinForm = doorAction<ActionState>(async (form) => {
  const typed = typedFrom(form, ["passphrase"]);
  const passphrase = String(form.get("passphrase") ?? "");
  const handle = one(typed, "handle");
  const made = await redeem({
    id: one(typed, "command"),
    input: { token: one(typed, "token"), handle, passphrase },
  });
  if (!made.ok) return { typed, refusals: made.refusals };
  const outcome = await signIn(made.value.handle, passphrase);
  redirect(outcome.ok ? "/desk" : "/desk/sign-in");
});
