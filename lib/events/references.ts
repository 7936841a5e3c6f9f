import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import type { Refusal } from "@/lib/domain/outcome";
import { sourceScope } from "@/lib/sources/visible";
import type { EventBody } from "./schema";

/**
 * What an event may not refer to: people, sources, tracks and statements outside its cases. What a
 * correction cites already, in the `held` event that its author sees whole, stays.
 */
export async function strayReferences(
  db: Transaction,
  viewer: Viewer,
  body: EventBody,
  held?: EventBody,
): Promise<Refusal[]> {
  const kept = held?.citations.map(({ sourceId }) => sourceId);
  const strays = [
    ...(await strayPeople(db, body)),
    ...(await straySources(db, viewer, body.citations, kept)),
    ...(await strayProceeding(db, body)),
    ...(await strayStatement(db, body)),
  ];
  return strays.map((field) => ({ code: "not_found", field }));
}

/** The fields of those citations whose source the viewer cannot see. Notes are checked by it too. */
export async function straySources(
  db: Transaction,
  viewer: Viewer,
  citations: { sourceId: string }[],
  kept: string[] = [],
): Promise<string[]> {
  const cited = citations.map(({ sourceId }) => sourceId);
  const found = await db.source.findMany({
    where: { AND: [sourceScope(viewer), { id: { in: cited } }] },
    select: { id: true },
  });
  const known = new Set([...kept, ...found.map(({ id }) => id)]);
  return cited.flatMap((id, index) => (known.has(id) ? [] : [`citations.${index}.sourceId`]));
}

async function strayPeople(db: Transaction, { caseIds, subjectIds }: EventBody): Promise<string[]> {
  const found = await db.caseSubject.findMany({
    where: { caseId: { in: caseIds }, individualId: { in: subjectIds } },
    select: { individualId: true },
  });
  const known = new Set(found.map(({ individualId }) => individualId));
  return subjectIds.flatMap((id, index) => (known.has(id) ? [] : [`subjectIds.${index}`]));
}

async function strayProceeding(db: Transaction, { caseIds, detail }: EventBody) {
  if (detail.kind !== "proceeding_step") return [];
  const { proceedingId } = detail;
  const on = await db.proceedingCase.count({ where: { proceedingId, caseId: { in: caseIds } } });
  return on < new Set(caseIds).size ? ["detail.proceedingId"] : [];
}

async function strayStatement(db: Transaction, { id, caseIds, detail }: EventBody) {
  if (detail.kind !== "statement" || detail.supersedesId === null) return [];
  const on = await db.eventCase.count({
    where: { eventId: { equals: detail.supersedesId, not: id }, caseId: { in: caseIds } },
  });
  return on === 0 ? ["detail.supersedesId"] : [];
}
