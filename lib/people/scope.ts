import { caseScope } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import type { Prisma } from "@/lib/db/types";

/** Individuals on the viewer's cases, and those entered for a case that is still to be opened. */
export function individualScope(viewer: Viewer): Prisma.IndividualWhereInput {
  return {
    OR: [{ cases: { some: { case: caseScope(viewer) } } }, { cases: { none: {} } }],
  };
}
