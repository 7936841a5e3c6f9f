import { opening } from "@/lib/access/opening";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import type { Transaction } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import { dayOf } from "@/lib/domain/day";
import type { CaseRecord, EventRecord, NoteRecord } from "@/lib/domain/record";
import { detailOf } from "@/lib/events/detail-rows";
import { noteTopics } from "@/lib/notes/schema";
import { subjectOf } from "@/lib/people/rows";
import { proceedingOf } from "@/lib/proceedings/rows";
import { citationOf } from "@/lib/sources/citations";
import { seenRecord } from "./clearance";
import { isShown } from "./listing";
import { type EventRow, type NoteRow, type RecordRow, recordSelect } from "./record-rows";

/** The record of a case as far as the viewer may see it; null where the case is not theirs. */
export async function caseRecord(viewer: Viewer, caseId: string): Promise<CaseRecord | null> {
  const cleared = await opening(viewer, caseId);
  return cleared && seenRecord(await wholeRecord(reader(), caseId), cleared);
}

/**
 * The record of a case with nothing held back: what `project` reads, in the transaction that
 * publishes. It takes only public values from it, so it does not matter what the publisher may see.
 */
export async function wholeRecord(db: Transaction, caseId: string): Promise<CaseRecord> {
  const row = await db.case.findUniqueOrThrow({ where: { id: caseId }, select: recordSelect });
  const others = await publicSlugs(db, row);
  const { id, slug, title, language, hostState, returnState } = row;
  return {
    ...{ id, slug, title, language, hostState, returnState },
    subjects: row.subjects.map(({ individual }) => subjectOf(individual)),
    proceedings: row.proceedings.map(({ proceeding }) => proceedingOf(proceeding)),
    events: row.events.map(({ event }) => eventRecordOf(event, others)),
    notes: row.notes.map(({ note }) => noteRecordOf(note)),
    checks: row.checks.map(({ checkedOn, lastReport }) => ({
      checkedOn: dayOf(checkedOn),
      lastReport,
    })),
  };
}

/** Which of the other cases that share an event with this one are public now, sorted. */
async function publicSlugs(db: Transaction, row: RecordRow): Promise<string[]> {
  const shared = row.events.flatMap(({ event }) => event.cases.map((on) => on.case.slug));
  const listings = await db.caseListing.findMany({
    where: { slug: { in: shared, not: row.slug } },
    select: { slug: true, version: true, withdrawnVersion: true },
    orderBy: { slug: "asc" },
  });
  return listings.filter(isShown).map(({ slug }) => slug);
}

function eventRecordOf(row: EventRow, publicCases: string[]): EventRecord {
  const { id, version, when, sequence, place, placeTier, country, attribution, tier } = row;
  const [text] = row.texts;
  if (!text) throw new Error(`Event ${id} has no text in its first language`);
  const on = row.cases.map((link) => link.case.slug);
  return {
    ...{ id, version, when, sequence, place, placeTier, country, attribution, tier, ...text },
    earliest: row.earliest && dayOf(row.earliest),
    latest: row.latest && dayOf(row.latest),
    retracted: row.retractedAt !== null,
    detail: detailOf(row),
    alsoOn: publicCases.filter((slug) => on.includes(slug)),
    citations: row.citations.map(citationOf),
  };
}

function noteRecordOf({ topic, citations, ...note }: NoteRow): NoteRecord {
  return { ...note, topic: codeOf(noteTopics, topic), citations: citations.map(citationOf) };
}
