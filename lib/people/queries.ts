import { opening } from "@/lib/access/opening";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import { codeOf } from "@/lib/domain/code";
import { dayOf } from "@/lib/domain/day";
import type { SubjectRecord } from "@/lib/domain/record";
import { mayLeave, type Tier } from "@/lib/domain/tiers";
import { consentBases } from "@/lib/domain/vocabulary";
import { subjectOf, subjectSelect } from "./rows";

export type ConsentRecord = {
  id: string;
  individualId: string;
  basis: (typeof consentBases)[number];
  audience: Tier;
  language: string | null;
  /** sealed, as its condition: null where the viewer may not read it */
  evidence: string | null;
  condition: string | null;
  /** whether what it waits for has come; null where it waits for nothing */
  conditionMet: boolean | null;
  /** YYYY-MM-DD */
  givenOn: string;
  until: string | null;
  withdrawnAt: Date | null;
  recordedBy: string;
};

/** The people of a case, in its order, with the forms of the name that the viewer may see. */
export async function individualsOf(viewer: Viewer, caseId: string): Promise<SubjectRecord[]> {
  const cleared = await opening(viewer, caseId);
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

/** What the people of a case have agreed to, latest first; on what it rests only for who is cleared. */
export async function consentsOf(viewer: Viewer, caseId: string): Promise<ConsentRecord[]> {
  const cleared = await opening(viewer, caseId);
  const people = await individualsOf(viewer, caseId);
  const rows = await reader().consent.findMany({
    where: { individualId: { in: people.map(({ id }) => id) } },
    include: { recordedBy: { select: { handle: true } } },
    orderBy: [{ givenOn: "desc" }, { id: "asc" }],
  });
  const reads = cleared === "sealed";
  return rows.map(({ recordedById, ...row }) => ({
    ...row,
    basis: codeOf(consentBases, row.basis),
    evidence: reads ? row.evidence : null,
    condition: reads ? row.condition : null,
    conditionMet: row.condition === null ? null : row.conditionMet,
    givenOn: dayOf(row.givenOn),
    until: row.until && dayOf(row.until),
    recordedBy: row.recordedBy.handle,
  }));
}
