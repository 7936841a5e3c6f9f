import type { Transaction } from "@/lib/db/types";
import type { Refusal } from "@/lib/domain/outcome";
import { type Action, permits, ruleFor } from "./policy";
import { seesAll } from "./scope";
import { isOperator } from "./system";
import type { Actor } from "./viewer";

/**
 * What a change is about. `caseIds` must all exist for the viewer. `authorId` is needed where the
 * policy row says `notAuthor`.
 */
export type Subject = {
  type: string;
  id: string;
  caseIds: readonly string[];
  authorId?: string;
};

/** Why the actor may not do this now, or null. An absent subject and one out of scope answer alike. */
export async function denial(
  db: Transaction,
  actor: Actor,
  action: Action,
  subject: Subject | null,
): Promise<Refusal | null> {
  if (!(await stillWelcome(db, actor))) return { code: "signed_out" };
  if (!permits(actor, action)) return { code: "not_allowed" };
  if (!subject || !(await seesAll(db, actor, subject.caseIds))) return { code: "not_found" };
  if (ruleFor(action).condition === "notAuthor" && author(subject) === actor.accountId) {
    return { code: "own_proposal" };
  }
  return null;
}

/** Read inside the change's own transaction, so that a suspension that came first always wins. */
async function stillWelcome(db: Transaction, actor: Actor): Promise<boolean> {
  if (actor.accountId === null || isOperator(actor)) return true;
  const account = await db.account.findFirst({
    where: { id: actor.accountId, role: actor.role, suspendedAt: null },
  });
  if (!account) return false;
  if (actor.sessionId === null) return true;
  const session = await db.session.findFirst({
    where: { id: actor.sessionId, accountId: actor.accountId, endedAt: null },
  });
  return session !== null;
}

function author(subject: Subject): string {
  if (!subject.authorId) throw new Error(`The subject "${subject.type}" must name its author`);
  return subject.authorId;
}
