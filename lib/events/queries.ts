import { opening } from "@/lib/access/opening";
import { caseScope } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import { isId } from "@/lib/domain/ids";
import type { Tier } from "@/lib/domain/tiers";
import { bodyOf, bodySelect } from "./body";
import { mostOf, seenBody, seesAll } from "./clearance";
import { sightOf } from "./held";
import { type EventBody, eventInput } from "./schema";

export type Logged = {
  /** what it says now, less what the viewer may not see */
  input: EventBody;
  version: number;
  recordedBy: string;
  recordedAt: Date;
  retracted: boolean;
  /** true where the viewer sees all of it and is on all its cases; otherwise it is not theirs to change */
  whole: boolean;
};

export type Revision = {
  /** the version this was */
  version: number;
  input: EventBody;
  /** why it was changed to what followed */
  reason: string;
  changedBy: string;
  changedAt: Date;
};

export async function eventFor(viewer: Viewer, eventId: string): Promise<Logged | null> {
  if (!isId(eventId)) return null;
  const row = await reader().event.findFirst({
    where: { id: eventId, cases: { some: { case: caseScope(viewer) } } },
    select: {
      ...bodySelect,
      ...{ version: true, recordedAt: true, retractedAt: true },
      recordedBy: { select: { handle: true } },
    },
  });
  if (!row) return null;
  const { cleared, caseIds } = await clearanceOn(viewer, eventId);
  if (!cleared) return null;
  const body = bodyOf(row);
  const sight = await sightOf(reader(), cleared, [body]);
  const seen = seenBody(body, sight);
  if (!seen) return null;
  return {
    input: { ...seen, caseIds },
    version: row.version,
    recordedBy: row.recordedBy.handle,
    recordedAt: row.recordedAt,
    retracted: row.retractedAt !== null,
    whole: seesAll(body, sight) && caseIds.length === body.caseIds.length,
  };
}

/** What an event said before each change, latest first, less what the viewer may not see. */
export async function revisionsOf(viewer: Viewer, eventId: string): Promise<Revision[]> {
  if (!isId(eventId)) return [];
  const rows = await reader().eventRevision.findMany({
    where: { eventId, event: { cases: { some: { case: caseScope(viewer) } } } },
    select: {
      ...{ version: true, body: true, reason: true, changedAt: true },
      changedBy: { select: { handle: true } },
    },
    orderBy: { version: "desc" },
  });
  const { cleared, caseIds } = await clearanceOn(viewer, eventId);
  if (!cleared) return [];
  const bodies = rows.map(({ body }) => eventInput.parse(body));
  const sight = await sightOf(reader(), cleared, bodies);
  return rows.flatMap(({ body, changedBy, ...row }) => {
    const input = seenBody(eventInput.parse(body), sight);
    if (!input) return [];
    const on = input.caseIds.filter((id) => caseIds.includes(id));
    return [{ ...row, input: { ...input, caseIds: on }, changedBy: changedBy.handle }];
  });
}

async function clearanceOn(
  viewer: Viewer,
  eventId: string,
): Promise<{ cleared: Tier | null; caseIds: string[] }> {
  const rows = await reader().eventCase.findMany({
    where: { eventId, case: caseScope(viewer) },
    select: { caseId: true },
    orderBy: { caseId: "asc" },
  });
  const caseIds = rows.map(({ caseId }) => caseId);
  const cleared = await Promise.all(caseIds.map((id) => opening(viewer, id)));
  return { cleared: mostOf(cleared), caseIds };
}
