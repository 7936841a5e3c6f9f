import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import { caseScope } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { dayAsDate } from "@/lib/domain/day";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { consentInput, individualInput } from "./schema";

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
    subject: async ({ id, individualId }, db) => {
      const cases = await db.case.findMany({
        where: { AND: [caseScope(viewer), { subjects: { some: { individualId } } }] },
        select: { id: true },
      });
      if (cases.length === 0) return null;
      return { type: "consent", id, caseIds: cases.map((row) => row.id) };
    },
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
