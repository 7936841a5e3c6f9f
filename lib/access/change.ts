import type { z } from "zod";
import type { Transaction } from "@/lib/db/types";
import { writer } from "@/lib/db/writer";
import { type Outcome, type Refusal, refuse } from "@/lib/domain/outcome";
import { append } from "./audit";
import type { Command } from "./command";
import { isConflict, isIdTaken } from "./conflict";
import { denial, type Subject } from "./decide";
import { digestOf } from "./digest";
import { parseCommand } from "./parse";
import { type Action, ruleFor } from "./policy";
import { type Attempt, firstAnswer, type Json, keepAnswer } from "./receipt";
import type { Actor, Viewer } from "./viewer";

/** May run more than once (a conflict starts the transaction again): no effect outside `db`. */
export type Work<Input, Result, Who = Viewer> = (context: {
  db: Transaction;
  viewer: Who;
  input: Input;
  now: Date;
}) => Promise<Outcome<Result>>;

type Found = Subject | null;

type Parts<S extends z.ZodType, Result extends Json, Who> = {
  schema: S;
  /** null: not found */
  subject: (input: z.output<S>, db: Transaction) => Found | Promise<Found>;
  work: Work<z.output<S>, Result, Who>;
};

/**
 * The only way to write. Parse, policy, scope, receipt, work, trail, receipt: in one serializable
 * transaction, or not at all. Repeating a command id returns the first answer and does nothing.
 * A refused attempt changes nothing but its own row in the trail; input that cannot be read
 * (refusals with `field`) was never an attempt.
 */
export async function change<S extends z.ZodType, Result extends Json, Who extends Actor>(
  viewer: Who,
  action: Action,
  command: Command,
  parts: Parts<S, Result, Who>,
): Promise<Outcome<Result>> {
  const parsed = parseCommand(parts.schema, command);
  if (!parsed.ok) return parsed;
  const input = parsed.value;
  const attempt = { viewer, action, id: command.id, digest: digestOf({ action, input }) };
  try {
    return await inTurn((db, now) => carryOut(db, now, attempt, input, parts));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await inTurn((db, now) => leaveTrail(db, now, attempt, error.subject, "refused"));
    return refuse(...error.refusals);
  }
}

/** Thrown inside the transaction so that everything it wrote is undone. */
class Refused extends Error {
  constructor(
    readonly refusals: Refusal[],
    readonly subject: Found,
  ) {
    super("refused");
  }
}

const attempts = 5;
const patience = { maxWait: 15_000, timeout: 15_000 };

/**
 * Writers take turns. LOCK comes first because a serializable transaction sees the record as it was
 * at its first query: an advisory lock, being a query, would wait and then see what was before.
 */
async function inTurn<T>(run: (db: Transaction, now: Date) => Promise<T>, tried = 1): Promise<T> {
  try {
    return await writer().$transaction(
      async (db) => {
        await db.$executeRaw`LOCK TABLE desk.session IN SHARE ROW EXCLUSIVE MODE`;
        return run(db, new Date());
      },
      { isolationLevel: "Serializable", ...patience },
    );
  } catch (error) {
    if (!isConflict(error) || tried === attempts) throw error;
    return inTurn(run, tried + 1);
  }
}

async function carryOut<S extends z.ZodType, Result extends Json, Who extends Actor>(
  db: Transaction,
  now: Date,
  attempt: Attempt & { viewer: Who },
  input: z.output<S>,
  parts: Parts<S, Result, Who>,
): Promise<Outcome<Result>> {
  const { viewer, action } = attempt;
  const subject = await parts.subject(input, db);
  const denied = await denial(db, viewer, action, subject);
  if (denied) throw new Refused([denied], subject);
  const first = await firstAnswer<Result>(db, attempt);
  if (first && !first.ok) throw new Refused(first.refusals, subject);
  if (first) return first;
  const outcome = await parts.work({ db, viewer, input, now }).catch(refuseTakenId);
  if (!outcome.ok) throw new Refused(outcome.refusals, subject);
  await leaveTrail(db, now, attempt, subject, "done");
  await keepAnswer(db, now, attempt, outcome.value);
  return outcome;
}

/** The client makes the ids: one that is on record already is sent by mistake, and changes nothing. */
function refuseTakenId(error: unknown): Outcome<never> {
  if (isIdTaken(error)) return refuse({ code: "already_on_record" });
  throw error;
}

async function leaveTrail(
  db: Transaction,
  at: Date,
  attempt: Attempt,
  subject: Found,
  outcome: "done" | "refused",
): Promise<void> {
  if (ruleFor(attempt.action).quiet) return;
  await append(db, {
    at,
    actorId: attempt.viewer.accountId,
    action: attempt.action,
    subjectType: subject?.type ?? "absent",
    subjectId: subject?.id ?? "absent",
    caseIds: [...(subject?.caseIds ?? [])],
    outcome,
    digest: attempt.digest,
  });
}
