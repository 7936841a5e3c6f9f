import type { CaseDocument } from "./document";
import type { PublicationKind } from "./vocabulary";

/** A published version of a case. Hashes are hex SHA-256, `publishedAt` is ISO 8601 in UTC. */
export type PublishedCase = {
  slug: string;
  version: number;
  kind: PublicationKind;
  /** what readers are told about the change */
  note: string;
  hash: string;
  previousHash: string | null;
  publishedAt: string;
  document: CaseDocument;
};
