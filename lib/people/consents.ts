import { caseScope, clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { dayAsDate } from "@/lib/domain/day";

/**
 * The consents on `today` (`YYYY-MM-DD`) that let these people be named in public; null where
 * somebody among them has none. Conditional consent counts once its condition is met.
 */
export async function publicConsents(
  db: Transaction,
  individualIds: string[],
  today: string,
): Promise<string[] | null> {
  const day = dayAsDate(today);
  const consents = await db.consent.findMany({
    where: {
      individualId: { in: individualIds },
      audience: "public",
      withdrawnAt: null,
      givenOn: { lte: day },
      AND: [
        { OR: [{ until: null }, { until: { gte: day } }] },
        { OR: [{ condition: null }, { conditionMet: true }] },
      ],
    },
    select: { id: true, individualId: true },
    orderBy: { id: "asc" },
  });
  const covered = new Set(consents.map(({ individualId }) => individualId));
  return individualIds.every((id) => covered.has(id)) ? consents.map(({ id }) => id) : null;
}

/** True where the viewer may read what a consent says: cleared for a case of the person who gave it. */
export async function readsConsents(
  db: Transaction,
  viewer: Viewer,
  individualId: string,
): Promise<boolean> {
  const cases = await db.caseSubject.findMany({
    where: { individualId, case: caseScope(viewer) },
    select: { caseId: true },
  });
  const cleared = await Promise.all(cases.map(({ caseId }) => clearance(viewer, caseId)));
  return cleared.includes("sealed");
}
