import type { CaseDocument } from "@/lib/domain/document";
import { bounds } from "@/lib/domain/edtf/bounds";
import { project } from "@/lib/domain/project";
import type { CaseRecord, CitationRecord, EventRecord, NoteRecord } from "@/lib/domain/record";
import { citationInput, type EventInput, eventInput } from "@/lib/events/schema";
import { noteInput } from "@/lib/notes/schema";
import { individualInput } from "@/lib/people/schema";
import { proceedingInput } from "@/lib/proceedings/schema";
import { sourceInput } from "@/lib/sources/schema";
import { happenings, remarks } from "@/prisma/seed/cases/all";
import type { CaseKey } from "@/prisma/seed/cases/keys";
import type { Happening, Remark } from "@/prisma/seed/cases/shape";
import { newsSearch } from "@/prisma/seed/checks";
import { idOf } from "@/prisma/seed/ids";
import { people } from "@/prisma/seed/people";
import { proceedings } from "@/prisma/seed/proceedings";
import { type Round, rounds } from "@/prisma/seed/rounds";
import { register } from "@/prisma/seed/sources/register";
import { told } from "@/prisma/seed/telling";

const order = Object.keys(rounds) as Round[];
const sources = new Map(
  Object.entries(register).map(([key, source]) => {
    const id = idOf(`source/${key}`);
    return [id, sourceInput.parse({ id, ...source })];
  }),
);

/** A seeded case as strangers see it after a round of the record, the last one unless said otherwise. */
export function projectedCase(slug: CaseKey, round: Round = "later"): CaseDocument {
  return project(seededRecord(slug, round)).document;
}

/** A seeded case as the desk holds it after a round, without a database. */
export function seededRecord(slug: CaseKey, round: Round = "later"): CaseRecord {
  const { name, otherNames, ...person } = people[slug];
  const id = idOf(`individual/${slug}`);
  const subject = individualInput.parse({ id, ...person, names: [name, ...otherNames] });
  const isSearched = round === "later" && newsSearch.cases.some((each) => each === slug);
  return {
    id: idOf(`case/${slug}`),
    slug,
    title: name.text,
    language: "en",
    hostState: "KZ",
    returnState: "CN",
    subjects: [subject],
    proceedings: Object.entries(proceedings)
      .filter(([, track]) => isOn(track, slug) && hasCome(track.round, round))
      .map(([key, { cases, round: _round, ...track }]) =>
        proceedingInput.parse({
          ...track,
          id: idOf(`proceeding/${key}`),
          caseIds: cases.map((each) => idOf(`case/${each}`)),
        }),
      ),
    events: happenings
      .filter((each) => isOn(each, slug))
      .flatMap((each) => event(each, slug, round)),
    notes: remarks
      .filter((each) => isOn(each, slug) && hasCome(each.round, round))
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .map((each) => note(each, round)),
    checks: isSearched ? [newsSearch] : [],
  };
}

function event(happening: Happening, slug: CaseKey, round: Round): EventRecord[] {
  const tellings = told(happening).filter((telling) => hasCome(telling.round, round));
  const latest = tellings.at(-1);
  if (!latest) return [];
  const { caseIds, subjectIds, citations, ...parsed } = eventInput.parse(latest.event);
  return [
    {
      ...parsed,
      ...bounds(parsed.when),
      version: tellings.length,
      retracted: false,
      alsoOn: happening.cases.filter((each) => each !== slug),
      citations: (latest.event.citations ?? []).map(citation),
    },
  ];
}

function note({ key, cases, until, round: _round, ...remark }: Remark, round: Round): NoteRecord {
  const parsed = noteInput.parse({
    ...remark,
    id: idOf(`note/${key}`),
    caseIds: cases.map((each) => idOf(`case/${each}`)),
  });
  const retracted = until !== undefined && hasCome(until, round);
  return { ...parsed, retracted, citations: remark.citations.map(citation) };
}

function citation(input: NonNullable<EventInput["citations"]>[number]): CitationRecord {
  const { sourceId, ...parsed } = citationInput.parse(input);
  const source = sources.get(sourceId);
  if (!source) throw new Error(`No source ${sourceId}`);
  return { ...parsed, source };
}

function isOn({ cases }: { cases: readonly CaseKey[] }, slug: CaseKey): boolean {
  return cases.includes(slug);
}

function hasCome(round: Round, by: Round): boolean {
  return order.indexOf(round) <= order.indexOf(by);
}
