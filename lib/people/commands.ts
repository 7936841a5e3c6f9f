import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import { caseScope } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { dayAsDate } from "@/lib/domain/day";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { readsConsents } from "./consents";
import { consentChange, consentInput, individualInput } from "./schema";

/** Enters a person with every written form of the name. */
export function enterIndividual(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ id: string }>> {
  return change(viewer, "individual.enter", command, {
    schema: individualInput,
    subject: ({ id }) => ({ type: "individual", id, caseIds: [] }),
    work: async ({ db, input }) => {
      const { names, ...individual } = input;
      const forms = names.map((name, position) => ({ ...name, position }));
      await db.individual.create({ data: { ...individual, names: { create: forms } } });
      return accept({ id: individual.id });
    },
  });
}

/** Records on what it rests that a person may be named to an audience. */
export function recordConsent(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "consent.record", command, {
    schema: consentInput,
    subject: ({ id, individualId }, db) => consentSubject(db, viewer, id, individualId),
    work: async ({ db, input }) => {
      const { givenOn, until, ...consent } = input;
      if (until && until < givenOn) return refuse({ code: "date_not_in_order", field: "until" });
      await db.consent.create({
        data: {
          ...consent,
          givenOn: dayAsDate(givenOn),
          until: until && dayAsDate(until),
          recordedById: viewer.accountId,
        },
      });
      return accept({ id: consent.id });
    },
  });
}

/** Takes a consent back, for good: from now on nothing that rests on it is published. */
export function withdrawConsent(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ id: string }>> {
  return change(viewer, "consent.withdraw", command, {
    schema: consentChange,
    subject: ({ id }, db) => consentSubject(db, viewer, id),
    work: async ({ db, input: { id }, now }) => {
      const { count } = await db.consent.updateMany({
        where: { id, withdrawnAt: null },
        data: { withdrawnAt: now },
      });
      return count === 1 ? accept({ id }) : refuse({ code: "consent_withdrawn" });
    },
  });
}

/** Says that what a consent waited for has come. Only who may read the condition can say so. */
export function meetConsent(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "consent.meet", command, {
    schema: consentChange,
    subject: ({ id }, db) => consentSubject(db, viewer, id),
    work: async ({ db, input: { id } }) => {
      const consent = await db.consent.findUniqueOrThrow({ where: { id } });
      if (!(await readsConsents(db, viewer, consent.individualId)))
        return refuse({ code: "not_cleared" });
      if (consent.withdrawnAt) return refuse({ code: "consent_withdrawn" });
      if (consent.condition === null || consent.conditionMet) {
        return refuse({ code: "no_open_condition" });
      }
      await db.consent.update({ where: { id }, data: { conditionMet: true } });
      return accept({ id });
    },
  });
}

/** A consent belongs to the viewer's cases of the person who gave it; null where there is none. */
async function consentSubject(
  db: Transaction,
  viewer: Viewer,
  id: string,
  individualId?: string,
): Promise<{ type: string; id: string; caseIds: string[] } | null> {
  const of = individualId ? { id: individualId } : { consents: { some: { id } } };
  const cases = await db.case.findMany({
    where: { AND: [caseScope(viewer), { subjects: { some: { individual: of } } }] },
    select: { id: true },
  });
  if (cases.length === 0) return null;
  return { type: "consent", id, caseIds: cases.map((row) => row.id) };
}
