import type { Prisma } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import type { SourceRecord } from "@/lib/domain/record";
import { reliabilities, sourceKinds } from "@/lib/domain/vocabulary";
import { readerRisk } from "./schema";

export const sourceSelect = {
  id: true,
  kind: true,
  publisher: true,
  author: true,
  title: true,
  language: true,
  published: true,
  url: true,
  urlTier: true,
  archivedUrl: true,
  reliability: true,
  independence: true,
  readerRisk: true,
  tier: true,
} satisfies Prisma.SourceSelect;

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>;

export function sourceOf(row: SourceRow): SourceRecord {
  return {
    ...row,
    kind: codeOf(sourceKinds, row.kind),
    reliability: codeOf(reliabilities, row.reliability),
    readerRisk: readerRisk.parse(row.readerRisk),
  };
}
