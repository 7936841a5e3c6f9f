import { clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import type { SubjectRecord } from "@/lib/domain/record";
import { mayLeave } from "@/lib/domain/tiers";
import { subjectOf, subjectSelect } from "./rows";

/** The people of a case, in its order, with the forms of the name that the viewer may see. */
export async function individualsOf(viewer: Viewer, caseId: string): Promise<SubjectRecord[]> {
  const cleared = await clearance(viewer, caseId);
  if (!cleared) return [];
  const rows = await reader().caseSubject.findMany({
    where: { caseId },
    select: { individual: { select: subjectSelect } },
    orderBy: [{ position: "asc" }, { individualId: "asc" }],
  });
  return rows
    .map(({ individual }) => subjectOf(individual))
    .filter(({ tier }) => mayLeave(tier, cleared))
    .map((subject) => ({
      ...subject,
      names: subject.names.filter(({ tier }) => mayLeave(tier, cleared)),
    }));
}
