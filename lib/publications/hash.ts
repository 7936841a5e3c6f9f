import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/domain/canonical";

/** SHA-256 of the canonical bytes (RFC 8785) of a document, hex: what citations and reviewers check. */
export function documentHash(document: unknown): string {
  return createHash("sha256").update(canonicalJson(document), "utf8").digest("hex");
}
