import { canonicalJson } from "../canonical";
import type { CaseDocument, PublicCitation, PublicEntry, PublicSource } from "../document";
import { between } from "./between";

/** A part of a document as flat fields of text, so that two versions can be set side by side. */
export type Part = {
  part: "entry" | "note" | "name" | "source" | "subject" | "proceeding" | "case" | "check";
  id: string;
  label: string;
  fields: Record<string, string | null>;
};

export function caseParts(document: CaseDocument): Part[] {
  const { sources, check } = document;
  return [
    casePart(document),
    ...document.subjects.flatMap(subjectParts),
    ...document.proceedings.map(({ id, ...rest }) =>
      partOf("proceeding", id, rest.forum ?? rest.kind, rest),
    ),
    ...document.entries.map((entry) => entryPart(entry, sources)),
    ...document.notes.map(({ id, citations, ...rest }) => {
      const note = partOf("note", id, rest.text, rest);
      return { ...note, fields: { ...note.fields, ...citationFields(citations, sources) } };
    }),
    ...sources.map(({ id, number: _number, ...rest }) => partOf("source", id, nameOf(rest), rest)),
    ...(check ? [partOf("check", "latest", check.checkedOn, check)] : []),
  ];
}

function casePart({ slug, title, language, hostState, returnState }: CaseDocument): Part {
  return partOf("case", slug, title, { title, language, hostState, returnState });
}

function subjectParts({ id, names, ...rest }: CaseDocument["subjects"][number]): Part[] {
  const forms = names.map(({ text, language, kind }) =>
    partOf("name", `${id} ${language} ${text}`, text, { text, language, kind }),
  );
  return [partOf("subject", id, rest.name, rest), ...forms];
}

/**
 * Days that follow from the date are no fields of their own, and which other cases are public says
 * nothing of this one.
 */
function entryPart(entry: PublicEntry, sources: PublicSource[]): Part {
  const { id, earliest: _earliest, latest: _latest, alsoOn: _alsoOn, citations, ...rest } = entry;
  const part = partOf("entry", id, rest.headline, rest);
  return { ...part, fields: { ...part.fields, ...citationFields(citations, sources) } };
}

/** One field for each citation, known by its source and words: those, then its date, stance and aspect. */
function citationFields(citations: PublicCitation[], sources: PublicSource[]): Part["fields"] {
  const fields = citations.map(({ source: number, says, ...rest }) => {
    const source = sources.find((each) => each.number === number);
    const details = flat(rest).map(([, value]) => value);
    const text = `${source ? nameOf(source) : ""}: ${says}`;
    return [`citation ${text}`, [text, ...details].join(between)] as const;
  });
  return Object.fromEntries(fields);
}

function nameOf({ publisher, title }: Pick<PublicSource, "publisher" | "title">): string {
  return `${publisher}, ${title}`;
}

function partOf(part: Part["part"], id: string, label: string, value: object): Part {
  return { part, id, label, fields: Object.fromEntries(flat(value)) };
}

/** Fields that say something, by their path; lists of texts in one line. */
function flat(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([name, member]): [string, string][] => {
    if (member === null || (Array.isArray(member) && member.length === 0)) return [];
    if (Array.isArray(member)) return [[path + name, member.map(inLine).join("; ")]];
    if (typeof member === "object") return flat(member, `${path}${name}.`);
    return [[path + name, String(member)]];
  });
}

function inLine(member: unknown): string {
  return typeof member === "string" ? member : canonicalJson(member);
}
