import type { Prisma } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import type { ProceedingRecord } from "@/lib/domain/record";
import { proceedingKinds } from "@/lib/domain/vocabulary";

export const proceedingSelect = {
  id: true,
  kind: true,
  forum: true,
  statute: true,
  tier: true,
} satisfies Prisma.ProceedingSelect;

type ProceedingRow = Prisma.ProceedingGetPayload<{ select: typeof proceedingSelect }>;

export function proceedingOf(row: ProceedingRow): ProceedingRecord {
  return { ...row, kind: codeOf(proceedingKinds, row.kind) };
}
