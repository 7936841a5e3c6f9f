import { z } from "zod";
import { publicDetail } from "./event";
import * as codes from "./vocabulary";

/**
 * The case document: all that strangers ever see of a case, and the only shape in which a case
 * leaves the desk. Strict: a field that is not listed here cannot be published. The number in
 * `schema` grows with every change of shape; old documents stay readable.
 */
export const documentSchema = "pana.case/1";

const text = z.string().min(1);

export const publicSource = z.strictObject({
  number: z.number().int().min(1),
  id: z.uuid(),
  kind: z.enum(codes.sourceKinds),
  publisher: text,
  author: text.nullable(),
  title: text,
  language: z.string(),
  published: z.string().nullable(),
  /** null where the page itself names something sealed */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  archivedUrl: z.url({ protocol: /^https?$/ }).nullable(),
  reliability: z.enum(codes.reliabilities),
  /** sources with the same key are one voice (an agency and its reprints) */
  independence: text,
  /** ISO 3166-1 codes of states where readers run a legal risk by this source, with why */
  readerRisk: z.array(z.strictObject({ place: text, note: text })),
});

export const publicCitation = z.strictObject({
  source: z.number().int().min(1),
  says: text,
  locator: text.nullable(),
  date: z.string().nullable(),
  stance: z.enum(codes.stances),
  aspect: z.enum(codes.aspects).nullable(),
});

export const publicEntry = z.strictObject({
  id: z.uuid(),
  when: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  sequence: z.number().int(),
  place: text.nullable(),
  country: z.string().nullable(),
  headline: text,
  body: text.nullable(),
  language: z.string(),
  /** who says so, where it is a claim and not the reporter's own voice */
  attribution: text.nullable(),
  detail: publicDetail,
  supersededBy: z.uuid().nullable(),
  /** slugs of other published cases this happening belongs to */
  alsoOn: z.array(z.string()),
  citations: z.array(publicCitation).min(1),
});

/** A thing said about the person or the background, that did not happen on a day. */
export const publicNote = z.strictObject({
  id: z.uuid(),
  topic: z.enum(["person", "background", "image", "reader_risk"]),
  text,
  attribution: text.nullable(),
  when: z.string().nullable(),
  citations: z.array(publicCitation).min(1),
});

export const publicName = z.strictObject({
  text,
  language: z.string(),
  kind: z.enum(codes.nameKinds),
});

export const publicProceeding = z.strictObject({
  id: z.uuid(),
  kind: z.enum(codes.proceedingKinds),
  forum: text.nullable(),
  statute: text.nullable(),
});

export const caseDocument = z.strictObject({
  schema: z.literal(documentSchema),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  language: z.string(),
  hostState: z.string(),
  returnState: z.string(),
  subjects: z.array(
    z.strictObject({
      id: z.uuid(),
      name: text,
      names: z.array(publicName).min(1),
      ethnicity: text.nullable(),
      citizenships: z.array(z.string()),
      origin: z.string().nullable(),
    }),
  ),
  proceedings: z.array(publicProceeding),
  entries: z.array(publicEntry),
  notes: z.array(publicNote),
  sources: z.array(publicSource),
  /** the latest search for news of the case: on which day, and the month or day of the last report found */
  check: z.strictObject({ checkedOn: z.string(), lastReport: z.string() }).nullable(),
});

export type CaseDocument = z.output<typeof caseDocument>;
export type PublicEntry = z.output<typeof publicEntry>;
export type PublicSource = z.output<typeof publicSource>;
export type PublicCitation = z.output<typeof publicCitation>;
export type PublicNote = z.output<typeof publicNote>;
