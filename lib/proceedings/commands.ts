import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { proceedingInput, proceedingLinkInput } from "./schema";

/** Opens a track before a forum on every case that it is about. */
export function openProceeding(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "proceeding.open", command, {
    schema: proceedingInput,
    subject: ({ id, caseIds }) => ({ type: "proceeding", id, caseIds }),
    work: async ({ db, input: { caseIds, ...proceeding } }) => {
      const cases = { create: caseIds.map((caseId) => ({ caseId })) };
      await db.proceeding.create({ data: { ...proceeding, cases } });
      return accept({ id: proceeding.id });
    },
  });
}

/** Says how two tracks bear on each other: the first suspends, bars, appeals or is ancillary to the second. */
export function linkProceedings(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ fromId: string; toId: string }>> {
  return change(viewer, "proceeding.link", command, {
    schema: proceedingLinkInput,
    subject: async ({ fromId, toId }, db) => {
      const found = await db.proceeding.findMany({
        where: { id: { in: [fromId, toId] } },
        select: { cases: { select: { caseId: true } } },
      });
      if (found.length < new Set([fromId, toId]).size) return null;
      const caseIds = found.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
      return { type: "proceeding", id: fromId, caseIds: [...new Set(caseIds)] };
    },
    work: async ({ db, input }) => {
      if (input.fromId === input.toId) return refuse({ code: "same_proceeding", field: "toId" });
      await db.proceedingLink.upsert({
        where: { fromId_toId_kind: input },
        create: input,
        update: {},
        select: { kind: true },
      });
      return accept({ fromId: input.fromId, toId: input.toId });
    },
  });
}
