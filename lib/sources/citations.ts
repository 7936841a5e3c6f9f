import type { Prisma } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import type { CitationRecord } from "@/lib/domain/record";
import { aspects, stances } from "@/lib/domain/vocabulary";
import { sourceOf, sourceSelect } from "./rows";

export const citationSelect = {
  says: true,
  locator: true,
  date: true,
  stance: true,
  aspect: true,
  tier: true,
  source: { select: sourceSelect },
} satisfies Prisma.CitationSelect;

/** In the order in which they were given. */
export const citationsSelect = {
  orderBy: { position: "asc" },
  select: citationSelect,
} satisfies Prisma.Event$citationsArgs;

type CitationRow = Prisma.CitationGetPayload<{ select: typeof citationSelect }>;

export function citationOf(row: CitationRow): CitationRecord {
  return {
    ...row,
    stance: codeOf(stances, row.stance),
    aspect: row.aspect === null ? null : codeOf(aspects, row.aspect),
    source: sourceOf(row.source),
  };
}
