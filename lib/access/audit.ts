import { reader } from "@/lib/db/reader";
import type { Reader, Transaction } from "@/lib/db/types";
import { digestOf } from "./digest";
import { permits } from "./policy";
import { clearance } from "./scope";
import type { Viewer } from "./viewer";

/** One row of the trail before it is chained. Holds ids and digests, never a name or a text. */
export type AuditFact = {
  at: Date;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  caseIds: string[];
  outcome: "done" | "refused";
  digest: string;
};

export type ChainedFact = AuditFact & { sequence: bigint; prevHash: string; hash: string };

export type BadRow = { sequence: bigint; reason: "out_of_order" | "unlinked" | "altered" | "cut" };

export type ChainEnd = { sequence: bigint; hash: string };

const genesis = "0".repeat(64);
const batch = 1000;

/** Appends to the chain. Call it with the turn held (`change`): two ends of the chain must not grow at once. */
export async function append(db: Transaction, fact: AuditFact): Promise<void> {
  const last = await db.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
  const link = { sequence: (last?.sequence ?? 0n) + 1n, prevHash: last?.hash ?? genesis };
  await db.auditEntry.create({ data: { ...fact, ...link, hash: rowHash({ ...fact, ...link }) } });
}

/** SHA-256 over the canonical row, the hash of the row before included, hex. */
export function rowHash(row: Omit<ChainedFact, "hash">): string {
  return digestOf({
    sequence: row.sequence.toString(),
    at: row.at.toISOString(),
    actorId: row.actorId,
    action: row.action,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    caseIds: row.caseIds,
    outcome: row.outcome,
    digest: row.digest,
    prevHash: row.prevHash,
  });
}

/**
 * The first row that is not as it was written, or null. A tail cut off whole leaves a chain that is
 * sound in itself, so it shows only against an end kept elsewhere (`auditEnd` of an earlier day).
 */
export async function verifyAudit(
  db: Pick<Reader, "auditEntry">,
  kept?: ChainEnd,
): Promise<BadRow | null> {
  let last: ChainEnd = { sequence: 0n, hash: genesis };
  for (;;) {
    const rows = await db.auditEntry.findMany({
      where: { sequence: { gt: last.sequence } },
      orderBy: { sequence: "asc" },
      take: batch,
    });
    for (const row of rows) {
      const reason = fault(row as ChainedFact, last, kept);
      if (reason) return { sequence: row.sequence, reason };
      last = row;
    }
    if (rows.length < batch) break;
  }
  return kept && last.sequence < kept.sequence
    ? { sequence: last.sequence + 1n, reason: "cut" }
    : null;
}

/** The end of the chain now: keep it elsewhere, and a later cut shows. */
export async function auditEnd(db: Pick<Reader, "auditEntry">): Promise<ChainEnd | null> {
  return db.auditEntry.findFirst({
    orderBy: { sequence: "desc" },
    select: { sequence: true, hash: true },
  });
}

/** The trail of a case, newest first; null where the case does not exist for the viewer. */
export async function caseTrail(viewer: Viewer, caseId: string, limit = 200) {
  if (!permits(viewer, "trail.read") || !(await clearance(viewer, caseId))) return null;
  const rows = await reader().auditEntry.findMany({
    where: { caseIds: { has: caseId } },
    orderBy: { sequence: "desc" },
    take: limit,
  });
  const actors = rows.flatMap((row) => row.actorId ?? []);
  const accounts = await reader().account.findMany({ where: { id: { in: actors } } });
  const handles = new Map(accounts.map((account) => [account.id, account.handle]));
  return rows.map((row) => ({
    sequence: row.sequence,
    at: row.at,
    handle: row.actorId === null ? null : (handles.get(row.actorId) ?? null),
    action: row.action,
    subjectType: row.subjectType,
    subjectId: row.subjectId,
    outcome: row.outcome,
    hash: row.hash,
  }));
}

function fault(row: ChainedFact, last: ChainEnd, kept?: ChainEnd): BadRow["reason"] | null {
  if (row.sequence !== last.sequence + 1n) return "out_of_order";
  if (row.prevHash !== last.hash) return "unlinked";
  if (row.hash !== rowHash(row)) return "altered";
  return kept?.sequence === row.sequence && kept.hash !== row.hash ? "altered" : null;
}
