import type { Transaction } from "@/lib/db/types";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { type Action, ruleFor } from "./policy";
import type { Actor } from "./viewer";

/** What a command may answer: ids and numbers, kept with its receipt. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One try at a change, as the trail and the receipt know it. */
export type Attempt = { viewer: Actor; action: Action; id: string; digest: string };

/** What a command with this id was answered the first time, or null. Visitors have no receipts. */
export async function firstAnswer<Result extends Json>(
  db: Transaction,
  attempt: Attempt,
): Promise<Outcome<Result> | null> {
  const receipt = await db.commandReceipt.findUnique({ where: { id: attempt.id } });
  if (!receipt) return null;
  const same = receipt.accountId === attempt.viewer.accountId && receipt.digest === attempt.digest;
  return same
    ? accept((receipt.result as { answer: Result }).answer)
    : refuse({ code: "command_reused" });
}

/** Keeps the answer (ids only) under the command's id. */
export async function keepAnswer(
  db: Transaction,
  at: Date,
  attempt: Attempt,
  answer: Json,
): Promise<void> {
  const { accountId } = attempt.viewer;
  if (accountId === null || ruleFor(attempt.action).quiet) return;
  const { id, action, digest } = attempt;
  await db.commandReceipt.create({
    data: { id, accountId, action, digest, result: { answer }, at },
  });
}
