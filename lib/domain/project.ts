import { canonicalJson } from "./canonical";
import { type CaseDocument, caseDocument, documentSchema } from "./document";
import { citationOf, entryOf } from "./project/entry";
import { publicEvents } from "./project/events";
import { hasPublicSource, type LeftOut, publicCitations, publicOnly } from "./project/left-out";
import { subjectsOf } from "./project/people";
import { citedSources, sourceOf } from "./project/sources";
import type { CaseRecord, NoteRecord } from "./record";

export type { LeftOut } from "./project/left-out";

/**
 * A case as strangers may see it, and what was left out of it: the only way out of the desk. Field
 * by field from an allowlist, so that a new field stays inside until somebody lists it here.
 * Deterministic: one record gives one document, its sources numbered in the order of their first
 * citation on the timeline, then in the notes.
 */
export function project(record: CaseRecord): { document: CaseDocument; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const subjects = subjectsOf(record, leftOut);
  const proceedings = proceedingsOf(record, leftOut);
  const events = publicEvents(record, leftOut);
  const notes = publicNotes(record, leftOut);
  const sources = citedSources([...events, ...notes].flatMap(({ citations }) => citations));
  const numbers = new Map(sources.map(({ id }, at) => [id, at + 1]));
  const document: CaseDocument = {
    schema: documentSchema,
    slug: record.slug,
    title: record.title,
    language: record.language,
    hostState: record.hostState,
    returnState: record.returnState,
    subjects,
    proceedings,
    entries: events.map((event) => entryOf(event, { numbers, events }, leftOut)),
    notes: notes.map(({ id, topic, text, attribution, when, citations }) => ({
      id,
      topic,
      text,
      attribution,
      when,
      citations: citations.map((citation) => citationOf(citation, numbers)),
    })),
    sources: sources.map((source, at) => sourceOf(source, at + 1, leftOut)),
    check: latestCheck(record),
  };
  return { document: caseDocument.parse(document), leftOut };
}

function proceedingsOf(record: CaseRecord, leftOut: LeftOut[]): CaseDocument["proceedings"] {
  const open = publicOnly(record.proceedings, leftOut, ({ id, kind }) => ({
    kind: "proceeding",
    id,
    label: kind,
  }));
  return open.map(({ id, kind, forum, statute }) => ({ id, kind, forum, statute }));
}

function publicNotes({ notes }: CaseRecord, leftOut: LeftOut[]): NoteRecord[] {
  const named = ({ id, text }: NoteRecord) => ({ kind: "note", id, label: text }) as const;
  const retracted = notes.filter((note) => note.retracted);
  leftOut.push(
    ...retracted.map((note) => ({ ...named(note), tier: note.tier, reason: "retracted" as const })),
  );
  return publicOnly(
    notes.filter((note) => !note.retracted),
    leftOut,
    named,
  )
    .map((note) => ({ ...note, citations: publicCitations(note.citations, leftOut) }))
    .filter((note) =>
      hasPublicSource(note.citations, leftOut, { ...named(note), tier: note.tier }),
    );
}

function latestCheck({ checks }: CaseRecord): CaseDocument["check"] {
  const days = checks.map(({ checkedOn, lastReport }) => ({ checkedOn, lastReport }));
  const inOrder = days.sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  return inOrder.at(-1) ?? null;
}
