import { createHash } from "node:crypto";

/**
 * An id that follows from what a form says: the same words sent twice name the same thing, so a
 * part of a save that was done before its answer got lost is not done again. UUID version 8.
 */
export function derivedId(...parts: string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...groups, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
