import { wholeRecord } from "@/lib/cases/record";
import type { Transaction } from "@/lib/db/types";
import type { CaseDocument } from "@/lib/domain/document";
import { type LeftOut, project } from "@/lib/domain/project";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import { documentHash } from "./hash";
import { type Tombstone, tombstone } from "./tombstone";

/** What would be published of a case now: its document and its hash, and what stays on the desk. */
export type Draft = {
  slug: string;
  document: CaseDocument | null;
  /** what is stored: the document, or the tombstone of a withdrawal */
  stored: CaseDocument | Tombstone;
  hash: string;
  leftOut: LeftOut[];
};

export async function draftOf(
  db: Transaction,
  caseId: string,
  kind: PublicationKind,
): Promise<Draft> {
  if (kind === "withdrawal") return withdrawalOf(db, caseId);
  const { document, leftOut } = project(await wholeRecord(db, caseId));
  const hash = documentHash(document);
  return { slug: document.slug, document, stored: document, hash, leftOut };
}

async function withdrawalOf(db: Transaction, caseId: string): Promise<Draft> {
  const where = { id: caseId };
  const { slug } = await db.case.findUniqueOrThrow({ where, select: { slug: true } });
  const stored = tombstone(slug);
  return { slug, document: null, stored, hash: documentHash(stored), leftOut: [] };
}
