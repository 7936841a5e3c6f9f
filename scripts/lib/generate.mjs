import { prisma } from "./prisma.mjs";
import { unlessMade } from "./sources.mjs";

/** Writes the typed database client into lib/db/generated where prisma/schema changed. */
export function generateIfChanged() {
  const sources = ["prisma/schema", "package-lock.json"];
  return unlessMade("lib/db/generated/made-from", sources, () => prisma(["generate"]));
}
