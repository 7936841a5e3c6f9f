"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { deskLocale } from "@/components/desk/locale";
import { proceedingFromTyped } from "@/components/proceedings/proceeding-form-data";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { dayOf } from "@/lib/domain/day";
import { openProceeding } from "@/lib/proceedings/commands";
import { proceedingInput } from "@/lib/proceedings/schema";
import { sendTyped } from "../../../send-typed";

/** Open a track before a forum on a case: what hearings and judgments belong to. */
export const openProceedingForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const read = proceedingFromTyped(typed, dayOf(new Date()), deskLocale);
  const refused = await sendTyped(viewer, typed, read, {
    schema: proceedingInput,
    send: openProceeding,
  });
  if (refused) return refused;
  redirect(`${caseAddress(one(typed, "caseId"))}?said=tracked`);
});
