import { opening } from "@/lib/access/opening";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import type { ProceedingRecord } from "@/lib/domain/record";
import { mayLeave } from "@/lib/domain/tiers";
import { proceedingOf, proceedingSelect } from "./rows";

/** The tracks before a forum of one case. */
export async function proceedingsOf(viewer: Viewer, caseId: string): Promise<ProceedingRecord[]> {
  const cleared = await opening(viewer, caseId);
  if (!cleared) return [];
  const rows = await reader().proceeding.findMany({
    where: { cases: { some: { caseId } } },
    select: proceedingSelect,
    orderBy: { id: "asc" },
  });
  return rows.map(proceedingOf).filter(({ tier }) => mayLeave(tier, cleared));
}
