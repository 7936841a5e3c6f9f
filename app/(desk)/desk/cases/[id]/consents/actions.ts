"use server";

import { redirect } from "next/navigation";
import type { ActionState } from "@/components/desk/action-form";
import { caseAddress } from "@/components/desk/case-address";
import { deskLocale } from "@/components/desk/locale";
import { consentFromTyped } from "@/components/people/consent-form-data";
import { one, typedFrom } from "@/components/ui/form-state";
import { action } from "@/lib/access/action";
import { dayOf } from "@/lib/domain/day";
import { meetConsent, recordConsent, withdrawConsent } from "@/lib/people/commands";
import { consentChange, consentInput } from "@/lib/people/schema";
import { sendTyped } from "../../../send-typed";

/** Record on what it rests that a person may be named, and to whom. */
export const recordConsentForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const of = { id: one(typed, "id"), individualId: one(typed, "individualId") };
  const read = consentFromTyped(typed, of, { today: dayOf(new Date()), locale: deskLocale });
  const sent = { schema: consentInput, send: recordConsent };
  const refused = await sendTyped(viewer, typed, read, sent);
  if (refused) return refused;
  redirect(`${caseAddress(one(typed, "caseId"), "/consents")}?said=consented`);
});

/** Take a consent back: nothing that rests on it is published from now on. */
export const withdrawConsentForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const read = { input: { id: one(typed, "id") }, refusals: [] };
  const sent = { schema: consentChange, send: withdrawConsent };
  const refused = await sendTyped(viewer, typed, read, sent);
  if (refused) return refused;
  redirect(`${caseAddress(one(typed, "caseId"), "/consents")}?said=consentWithdrawn`);
});

/** Say that what a consent waited for has come. */
export const meetConsentForm = action<ActionState>(async (viewer, form) => {
  const typed = typedFrom(form);
  const read = { input: { id: one(typed, "id") }, refusals: [] };
  const refused = await sendTyped(viewer, typed, read, {
    schema: consentChange,
    send: meetConsent,
  });
  if (refused) return refused;
  redirect(`${caseAddress(one(typed, "caseId"), "/consents")}?said=conditionMet`);
});
