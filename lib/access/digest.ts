import { createHash, randomBytes } from "node:crypto";
import { canonicalJson } from "@/lib/domain/canonical";

/** SHA-256 of the UTF-8 bytes, hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** SHA-256 of the canonical JSON of a value, hex: equal for equal values, whatever the order of keys. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** 256 random bits for a link or a cookie, base64url; what is stored is its `sha256`. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}
