import type { Prisma } from "@/lib/db/types";
import { detailSelect } from "@/lib/events/detail-rows";
import { subjectSelect } from "@/lib/people/rows";
import { proceedingSelect } from "@/lib/proceedings/rows";
import { citationsSelect } from "@/lib/sources/citations";

const eventSelect = {
  ...detailSelect,
  ...{ id: true, version: true, when: true, earliest: true, latest: true, sequence: true },
  ...{ place: true, placeTier: true, country: true, attribution: true, tier: true },
  retractedAt: true,
  texts: { where: { original: true }, select: { language: true, headline: true, body: true } },
  cases: { select: { case: { select: { slug: true } } } },
  citations: citationsSelect,
} satisfies Prisma.EventSelect;

const noteSelect = {
  ...{ id: true, topic: true, text: true, attribution: true, when: true },
  ...{ tier: true, retracted: true },
  citations: citationsSelect,
} satisfies Prisma.NoteSelect;

/** Everything that is on record of a case, in orders that do not depend on the database's mood. */
export const recordSelect = {
  ...{ id: true, slug: true, title: true, language: true, hostState: true, returnState: true },
  subjects: {
    orderBy: [{ position: "asc" }, { individualId: "asc" }],
    select: { individual: { select: subjectSelect } },
  },
  proceedings: {
    orderBy: { proceedingId: "asc" },
    select: { proceeding: { select: proceedingSelect } },
  },
  events: { orderBy: { eventId: "asc" }, select: { event: { select: eventSelect } } },
  notes: {
    orderBy: [{ note: { position: "asc" } }, { noteId: "asc" }],
    select: { note: { select: noteSelect } },
  },
  checks: {
    orderBy: [{ checkedOn: "asc" }, { id: "asc" }],
    select: { checkedOn: true, lastReport: true },
  },
} satisfies Prisma.CaseSelect;

export type RecordRow = Prisma.CaseGetPayload<{ select: typeof recordSelect }>;
export type EventRow = Prisma.EventGetPayload<{ select: typeof eventSelect }>;
export type NoteRow = Prisma.NoteGetPayload<{ select: typeof noteSelect }>;
