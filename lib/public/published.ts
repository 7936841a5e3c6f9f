import type { PublishedCase } from "@/lib/domain/published";
import type { PublicationKind } from "@/lib/domain/vocabulary";

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
