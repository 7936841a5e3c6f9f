import type { Transaction } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import { type CaseDocument, caseDocument } from "@/lib/domain/document";
import type { PublishedCase } from "@/lib/domain/published";
import { publicationKinds } from "@/lib/domain/vocabulary";

/** The latest version; its `document` is null where it is a withdrawal. Null where nothing was published. */
export type Latest = Omit<PublishedCase, "document"> & { document: CaseDocument | null };

export async function latestOf(db: Transaction, slug: string): Promise<Latest | null> {
  const row = await db.publication.findFirst({
    where: { slug },
    select: {
      ...{ slug: true, version: true, kind: true, note: true },
      ...{ hash: true, previousHash: true, publishedAt: true, document: true },
    },
    orderBy: { version: "desc" },
  });
  if (!row) return null;
  const kind = codeOf(publicationKinds, row.kind);
  return {
    ...row,
    kind,
    publishedAt: row.publishedAt.toISOString(),
    document: kind === "withdrawal" ? null : caseDocument.parse(row.document),
  };
}

/** What strangers see now; null where they see nothing. */
export function shownOf(latest: Latest | null): PublishedCase | null {
  return latest?.document ? { ...latest, document: latest.document } : null;
}
