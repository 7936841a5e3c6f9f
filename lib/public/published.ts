import type { CaseDocument } from "@/lib/domain/document";
import type { PublicationKind } from "@/lib/domain/vocabulary";

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

export type Version = Omit<PublishedCase, "document">;

export type Found =
  | { found: "published"; case: PublishedCase }
  | { found: "withdrawn"; slug: string; publishedAt: string; note: string }
  | { found: "nothing" };

/** A line of a list of changes; `about` is null where the case was withdrawn. */
export type Change = {
  about: (Pick<Version, "slug" | "version" | "note"> & { title: string }) | null;
  kind: PublicationKind;
  publishedAt: string;
};
