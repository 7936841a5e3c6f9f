import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import { clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { mayLeave } from "@/lib/domain/tiers";
import { leastOf } from "@/lib/events/clearance";
import { straySources } from "@/lib/events/references";
import { noteInput, noteRetraction } from "./schema";

/** Adds something said about the person or the background. A note is not changed: it is retracted for a better one. */
export function addNote(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "note.add", command, {
    schema: noteInput,
    subject: ({ id, caseIds }) => ({ type: "note", id, caseIds }),
    work: async ({ db, input: { caseIds, citations, ...note }, now }) => {
      const strays = await straySources(db, viewer, citations);
      if (strays.length > 0) {
        return refuse(...strays.map((field) => ({ code: "not_found", field })));
      }
      await db.note.create({
        data: {
          ...note,
          recordedById: viewer.accountId,
          recordedAt: now,
          cases: { create: caseIds.map((caseId) => ({ caseId })) },
          citations: { create: citations.map((citation, position) => ({ ...citation, position })) },
        },
        select: { id: true },
      });
      return accept({ id: note.id });
    },
  });
}

/** Takes a note back: it stays on the desk, marked, and leaves the next publication. */
export function retractNote(viewer: Viewer, command: Command): Promise<Outcome<{ id: string }>> {
  return change(viewer, "note.retract", command, {
    schema: noteRetraction,
    subject: async ({ id }, db) => {
      const on = await db.noteCase.findMany({ where: { noteId: id }, select: { caseId: true } });
      if (on.length === 0) return null;
      return { type: "note", id, caseIds: on.map(({ caseId }) => caseId) };
    },
    work: async ({ db, input: { id } }) => {
      if (!(await seesNote(db, viewer, id))) return refuse({ code: "not_found" });
      const { count } = await db.note.updateMany({
        where: { id, retracted: false },
        data: { retracted: true, version: { increment: 1 } },
      });
      return count === 1 ? accept({ id }) : refuse({ code: "retracted" });
    },
  });
}

/** A note beyond the viewer's clearance does not exist for them, whoever told them its id. */
async function seesNote(db: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const { tier, cases } = await db.note.findUniqueOrThrow({
    where: { id },
    select: { tier: true, cases: { select: { caseId: true } } },
  });
  const cleared = leastOf(await Promise.all(cases.map(({ caseId }) => clearance(viewer, caseId))));
  return cleared !== null && mayLeave(tier, cleared);
}
