import type { Transaction } from "@/lib/db/types";
import { dayAsDate } from "@/lib/domain/day";
import { bounds } from "@/lib/domain/edtf/bounds";
import type { EventDetail } from "@/lib/domain/event";
import { removeDetail, writeDetail } from "./detail-rows";
import type { EventBody } from "./schema";

/** Everything that an event says, as the rows it is kept in. */
export async function createEvent(
  db: Transaction,
  body: EventBody,
  recorded: { recordedById: string; recordedAt: Date },
): Promise<void> {
  await db.event.create({
    data: { id: body.id, ...columns(body), ...recorded, ...links(body) },
    select: { id: true },
  });
  await writeDetail(db, body.id, body.detail);
}

/** Puts another body in the place of the one an event has, and counts its version up. */
export async function replaceEvent(
  db: Transaction,
  body: EventBody,
  before: { version: number; kind: EventDetail["kind"] },
): Promise<void> {
  const where = { eventId: body.id };
  await removeDetail(db, body.id, before.kind);
  await db.eventText.deleteMany({ where });
  await db.eventCase.deleteMany({ where });
  await db.eventSubject.deleteMany({ where });
  await db.citation.deleteMany({ where });
  await db.event.update({
    where: { id: body.id, version: before.version },
    data: { ...columns(body), ...links(body), version: before.version + 1 },
    select: { id: true },
  });
  await writeDetail(db, body.id, body.detail);
}

function columns(body: EventBody) {
  const { when, sequence, place, placeTier, country, attribution, tier, detail } = body;
  const { earliest, latest } = bounds(when);
  return {
    ...{ kind: detail.kind, when, sequence, place, placeTier, country, attribution, tier },
    earliest: earliest === null ? null : dayAsDate(earliest),
    latest: latest === null ? null : dayAsDate(latest),
  };
}

function links({ language, headline, body, caseIds, subjectIds, citations }: EventBody) {
  return {
    texts: { create: { language, headline, body, original: true } },
    cases: { create: caseIds.map((caseId) => ({ caseId })) },
    subjects: { create: subjectIds.map((individualId) => ({ individualId })) },
    citations: { create: citations.map((citation, position) => ({ ...citation, position })) },
  };
}
