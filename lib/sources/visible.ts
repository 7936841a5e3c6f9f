import type { Viewer } from "@/lib/access/viewer";
import type { Prisma, Transaction } from "@/lib/db/types";
import type { SourceRecord } from "@/lib/domain/record";
import { mayLeave, type Tier, tiers } from "@/lib/domain/tiers";

/** What is open to everybody on the desk, without being cleared for anything sealed. */
export const openTiers = tiers.filter((tier) => mayLeave(tier, "desk"));

/**
 * The library of sources is shared by everybody on the desk; what is sealed in it is found by who
 * recorded it.
 */
export function sourceScope(viewer: Viewer): Prisma.SourceWhereInput {
  return { OR: [{ tier: { in: openTiers } }, { recordedById: viewer.accountId }] };
}

/** Those of some sources that lie beyond a clearance: what cites them is hidden with them. */
export async function sourcesBeyond(
  db: Pick<Transaction, "source">,
  clearance: Tier,
  ids: string[],
): Promise<Set<string>> {
  const within = tiers.filter((tier) => mayLeave(tier, clearance));
  const rows = await db.source.findMany({
    where: { id: { in: ids }, tier: { notIn: within } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** A source without the address that its page's readers must not be led to. */
export function withoutSealedAddress(source: SourceRecord, clearance: Tier): SourceRecord {
  if (mayLeave(source.urlTier, clearance)) return source;
  return { ...source, url: null, archivedUrl: null };
}
