import { reader } from "@/lib/db/reader";
import type { Prisma, Transaction } from "@/lib/db/types";
import { isId } from "@/lib/domain/ids";
import type { Tier } from "@/lib/domain/tiers";
import { isOperator } from "./system";
import type { Actor, Viewer } from "./viewer";

/**
 * Which cases exist for a viewer: those with a member row, for admins too. Put it in the `where` of
 * every read; a case outside it is absent, and answers exactly as one that never was.
 * The operator holds the machine, so sees every case.
 */
export function caseScope(viewer: Viewer): Prisma.CaseWhereInput {
  if (isOperator(viewer)) return {};
  return { members: { some: { accountId: viewer.accountId } } };
}

/** How far a viewer sees into a case; null: the case does not exist for this viewer. */
export async function clearance(viewer: Viewer, caseId: string): Promise<Tier | null> {
  if (!isId(caseId)) return null;
  if (isOperator(viewer)) return "sealed";
  const member = await reader().caseMember.findUnique({
    where: { caseId_accountId: { caseId, accountId: viewer.accountId } },
  });
  if (!member) return null;
  return member.sealed ? "sealed" : "desk";
}

/** True when every one of these cases exists for the actor. */
export async function seesAll(
  db: Transaction,
  actor: Actor,
  caseIds: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(caseIds)];
  if (wanted.length === 0) return true;
  if (actor.accountId === null) return false;
  const seen = await db.case.count({ where: { id: { in: wanted }, ...caseScope(actor) } });
  return seen === wanted.length;
}
