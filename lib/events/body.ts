import type { Prisma } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import { aspects, stances } from "@/lib/domain/vocabulary";
import { detailOf, detailSelect } from "./detail-rows";
import type { EventBody } from "./schema";

export const bodySelect = {
  ...detailSelect,
  id: true,
  when: true,
  sequence: true,
  place: true,
  placeTier: true,
  country: true,
  attribution: true,
  tier: true,
  texts: {
    where: { original: true },
    select: { language: true, headline: true, body: true },
  },
  cases: { select: { caseId: true }, orderBy: { caseId: "asc" } },
  subjects: { select: { individualId: true }, orderBy: { individualId: "asc" } },
  citations: {
    orderBy: { position: "asc" },
    select: {
      ...{ sourceId: true, says: true, locator: true, date: true },
      ...{ stance: true, aspect: true, tier: true },
    },
  },
} satisfies Prisma.EventSelect;

type BodyRow = Prisma.EventGetPayload<{ select: typeof bodySelect }>;

/** What an event says now, as its form would say it. */
export function bodyOf(row: BodyRow): EventBody {
  const { id, when, sequence, place, placeTier, country, attribution, tier } = row;
  const [text] = row.texts;
  if (!text) throw new Error(`Event ${id} has no text in its first language`);
  return {
    ...{ id, when, sequence, place, placeTier, country, attribution, tier, ...text },
    caseIds: row.cases.map(({ caseId }) => caseId),
    subjectIds: row.subjects.map(({ individualId }) => individualId),
    detail: detailOf(row),
    citations: row.citations.map((citation) => ({
      ...citation,
      stance: codeOf(stances, citation.stance),
      aspect: citation.aspect === null ? null : codeOf(aspects, citation.aspect),
    })),
  };
}
