import type { Prisma } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import type { SubjectRecord } from "@/lib/domain/record";
import { nameKinds } from "@/lib/domain/vocabulary";

export const subjectSelect = {
  id: true,
  tier: true,
  ethnicity: true,
  citizenships: true,
  origin: true,
  names: {
    orderBy: { position: "asc" },
    select: { text: true, language: true, kind: true, display: true, tier: true },
  },
} satisfies Prisma.IndividualSelect;

type SubjectRow = Prisma.IndividualGetPayload<{ select: typeof subjectSelect }>;

export function subjectOf(row: SubjectRow): SubjectRecord {
  const names = row.names.map((name) => ({ ...name, kind: codeOf(nameKinds, name.kind) }));
  return { ...row, names };
}
