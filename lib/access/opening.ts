import { randomUUID } from "node:crypto";
import { z } from "zod";
import { accept } from "@/lib/domain/outcome";
import type { Tier } from "@/lib/domain/tiers";
import { change } from "./change";
import { clearance } from "./scope";
import { isOperator } from "./system";
import type { Viewer } from "./viewer";

/** A page asks several times for one case: within a minute, one opening is one row. */
const sameOpening = 60_000;

type Opening = { at: number; logged: Promise<boolean> };
const openings = new Map<string, Opening>();

/**
 * Clearance for showing a case to a person: as `clearance`, and where it lets sealed values be read,
 * the opening is in the trail before anything is shown; where it cannot be, nothing is. Not inside a
 * change: it writes, and would wait for itself.
 */
export async function opening(viewer: Viewer, caseId: string): Promise<Tier | null> {
  const cleared = await clearance(viewer, caseId);
  if (cleared !== "sealed" || isOperator(viewer)) return cleared;
  return (await logged(viewer, caseId)) ? cleared : null;
}

function logged(viewer: Viewer, caseId: string): Promise<boolean> {
  const now = Date.now();
  for (const [key, { at }] of openings) if (now - at > sameOpening) openings.delete(key);
  const key = `${viewer.sessionId ?? viewer.accountId} ${caseId}`;
  const known = openings.get(key);
  if (known) return known.logged;
  const fresh = { at: now, logged: log(viewer, caseId) };
  openings.set(key, fresh);
  // One that could not be logged is tried again by the next request, not remembered.
  const forget = (done: boolean) => done || openings.delete(key);
  fresh.logged.then(forget, () => forget(false));
  return fresh.logged;
}

async function log(viewer: Viewer, caseId: string): Promise<boolean> {
  const command = { id: randomUUID(), input: { caseId } };
  const opened = await change(viewer, "sealed.open", command, {
    schema: z.strictObject({ caseId: z.uuid() }),
    subject: () => ({ type: "case", id: caseId, caseIds: [caseId] }),
    work: async () => accept(null),
  });
  return opened.ok;
}
