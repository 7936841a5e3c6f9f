import { caseFromTyped } from "@/components/cases/case-form-data";
import type { ActionState } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { oncePerField, type Reading } from "@/components/desk/read-typed";
import { besideField } from "@/components/people/beside-field";
import { consentFromTyped } from "@/components/people/consent-form-data";
import { shownNames } from "@/components/people/name-rows";
import { personFromTyped } from "@/components/people/person-form-data";
import { one, type Typed, typedFrom } from "@/components/ui/form-state";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import { openCase } from "@/lib/cases/commands";
import { caseInput } from "@/lib/cases/schema";
import { dayOf } from "@/lib/domain/day";
import type { Outcome, Refusal } from "@/lib/domain/outcome";
import { enterIndividual, recordConsent } from "@/lib/people/commands";
import { consentInput, individualInput } from "@/lib/people/schema";
import { derivedId } from "../../derived-id";
import { faultsIn } from "../../send-typed";

type Step = {
  input: Reading["input"];
  refusals: Refusal[];
  schema: typeof individualInput | typeof caseInput | typeof consentInput;
  send: (viewer: Viewer, command: Command) => Promise<Outcome<unknown>>;
  /** where in the form a refusal of this step belongs */
  beside: (refusal: Refusal) => Refusal;
};

/**
 * Enters a person, opens their case and records their consent, in this order: three commands, each
 * repeated safely when the form is sent again. Nothing is sent before all of it can be read.
 */
export async function openTypedCase(
  viewer: Viewer,
  form: FormData,
): Promise<ActionState | { caseId: string }> {
  const typed = typedFrom(form);
  if (one(typed, "intent") === "add-row") {
    return { typed: { ...typed, rows: [String(shownNames(typed) + 1)] }, refusals: [] };
  }
  const steps = stepsOf(typed);
  const faults = oncePerField(steps.flatMap((step) => faultsOf(typed, step)));
  if (faults.length > 0) return { typed, refusals: faults };
  for (const step of steps) {
    const outcome = await step.send(viewer, commandOf(typed, step));
    if (!outcome.ok) return { typed, refusals: outcome.refusals.map(step.beside) };
  }
  return { caseId: one(typed, "id") };
}

function stepsOf(typed: Typed): Step[] {
  const today = dayOf(new Date());
  const person = personFromTyped(typed, today, deskLocale);
  // Named by what is said of them: another spelling after a refusal is another entry, not a clash.
  const individualId = derivedId(one(typed, "command"), JSON.stringify(person.input));
  const opened = caseFromTyped(typed, { id: one(typed, "id"), individualId }, deskLocale);
  const given = consentFromTyped(
    typed,
    { id: derivedId(one(typed, "command"), "consent"), individualId },
    { before: "consent.", today, locale: deskLocale },
  );
  const steps: Step[] = [
    {
      input: { ...person.input, id: individualId },
      refusals: person.refusals,
      schema: individualInput,
      send: enterIndividual,
      beside: (refusal) => besideField(typed, refusal),
    },
    { ...opened, schema: caseInput, send: openCase, beside: (refusal) => refusal },
    { ...given, schema: consentInput, send: recordConsent, beside: inConsent },
  ];
  return one(typed, "consent.evidence").trim() ? steps : steps.slice(0, 2);
}

function faultsOf(typed: Typed, step: Step): Refusal[] {
  const faults = faultsIn(typed, commandOf(typed, step), step.schema);
  return [...step.refusals, ...faults.map(step.beside)];
}

function commandOf(typed: Typed, { input, schema }: Step): Command {
  const name = schema === caseInput ? "case" : JSON.stringify(input);
  return { id: derivedId(one(typed, "command"), "send", name), input };
}

function inConsent({ field, ...refusal }: Refusal): Refusal {
  return { ...refusal, ...(field && { field: `consent.${field}` }) };
}
