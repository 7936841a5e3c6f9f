import { createHash } from "node:crypto";

/**
 * The id of a seeded row: a UUID (version 8) made from its key. The same on every installation, so
 * that a seed broken off halfway goes on where it stopped, and a test can name a row.
 */
export function idOf(key: string): string {
  const hex = createHash("sha256").update(`pana.seed/${key}`).digest("hex");
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
