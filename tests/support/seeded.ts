import { type CaseDocument, caseDocument } from "@/lib/domain/document";
import type { CaseKey } from "@/prisma/seed/cases/keys";
import { asPublic } from "./database";

export type SeededVersion = {
  slug: CaseKey;
  version: number;
  kind: string;
  note: string;
  hash: string;
  previous_hash: string | null;
  document: CaseDocument;
};

/** Every version that strangers can read, by case, first to last; each a valid document. */
export async function seededVersions(): Promise<SeededVersion[]> {
  const client = await asPublic();
  const { rows } = await client.query<SeededVersion>(
    "SELECT slug, version, kind, note, hash, previous_hash, document FROM pub.publication ORDER BY slug, version",
  );
  return rows.map((row) => ({ ...row, document: caseDocument.parse(row.document) }));
}

/** What strangers read of a case now. */
export function current(versions: SeededVersion[], slug: CaseKey): CaseDocument {
  const last = versions.filter((version) => version.slug === slug).at(-1);
  if (!last) throw new Error(`No version of ${slug}`);
  return last.document;
}
