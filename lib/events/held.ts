import { clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { mayLeave, type Tier } from "@/lib/domain/tiers";
import { sourcesBeyond } from "@/lib/sources/visible";
import { bodyOf, bodySelect } from "./body";
import { leastOf, type Sight, seesAll } from "./clearance";
import type { EventBody } from "./schema";

/** The subject of a change to an event: the cases it is on and those it shall be on. */
export async function eventSubject(db: Transaction, id: string, caseIds: string[] = []) {
  const on = await db.eventCase.findMany({ where: { eventId: id }, select: { caseId: true } });
  if (on.length === 0) return null;
  return { type: "event", id, caseIds: [...new Set([...on.map((row) => row.caseId), ...caseIds])] };
}

/**
 * What an event says, for somebody about to change it. Refused where it was changed since the
 * version they saw, was retracted, or has parts that they may not see and would overwrite blindly.
 */
export async function heldEvent(
  db: Transaction,
  viewer: Viewer,
  seen: { id: string; version: number },
): Promise<Outcome<EventBody>> {
  const row = await db.event.findUnique({
    where: { id: seen.id },
    select: { ...bodySelect, version: true, retractedAt: true },
  });
  if (!row) return refuse({ code: "not_found" });
  const body = bodyOf(row);
  const cleared = leastOf(await Promise.all(body.caseIds.map((id) => clearance(viewer, id))));
  if (!cleared || !mayLeave(body.tier, cleared)) return refuse({ code: "not_found" });
  if (!seesAll(body, await sightOf(db, cleared, [body]))) return refuse({ code: "not_cleared" });
  if (row.retractedAt) return refuse({ code: "retracted" });
  if (row.version === seen.version) return accept(body);
  return refuse({ code: "stale", values: { version: row.version } });
}

/** How far somebody with this clearance sees into what an event says or said. */
export async function sightOf(
  db: Transaction,
  clearance: Tier,
  bodies: EventBody[],
): Promise<Sight> {
  const cited = bodies.flatMap(({ citations }) => citations.map(({ sourceId }) => sourceId));
  return { clearance, hidden: await sourcesBeyond(db, clearance, cited) };
}
