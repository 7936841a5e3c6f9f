import type { EventDetail } from "./event";
import type { Tier } from "./tiers";
import type * as codes from "./vocabulary";

/**
 * The full record of one case as the desk holds it: what `project` reads. Every part carries its
 * tier. Dates named `…On`/`…At` are days `YYYY-MM-DD`; `when`, `published`, `date` are EDTF.
 */
export type CaseRecord = {
  id: string;
  slug: string;
  title: string;
  language: string;
  hostState: string;
  returnState: string;
  subjects: SubjectRecord[];
  proceedings: ProceedingRecord[];
  events: EventRecord[];
  notes: NoteRecord[];
  checks: { checkedOn: string; lastReport: string }[];
};

export type SubjectRecord = {
  id: string;
  tier: Tier;
  ethnicity: string | null;
  citizenships: string[];
  origin: string | null;
  names: NameRecord[];
};

export type NameRecord = {
  text: string;
  language: string;
  kind: (typeof codes.nameKinds)[number];
  display: boolean;
  tier: Tier;
};

export type ProceedingRecord = {
  id: string;
  kind: (typeof codes.proceedingKinds)[number];
  forum: string | null;
  statute: string | null;
  tier: Tier;
};

export type EventRecord = {
  id: string;
  version: number;
  when: string;
  earliest: string | null;
  latest: string | null;
  sequence: number;
  place: string | null;
  placeTier: Tier;
  country: string | null;
  headline: string;
  body: string | null;
  language: string;
  attribution: string | null;
  tier: Tier;
  retracted: boolean;
  detail: EventDetail;
  /** slugs of the other cases it belongs to that are public now */
  alsoOn: string[];
  citations: CitationRecord[];
};

export type CitationRecord = {
  says: string;
  locator: string | null;
  date: string | null;
  stance: (typeof codes.stances)[number];
  aspect: (typeof codes.aspects)[number] | null;
  tier: Tier;
  source: SourceRecord;
};

export type SourceRecord = {
  id: string;
  kind: (typeof codes.sourceKinds)[number];
  publisher: string;
  author: string | null;
  title: string;
  language: string;
  published: string | null;
  url: string | null;
  urlTier: Tier;
  archivedUrl: string | null;
  reliability: (typeof codes.reliabilities)[number];
  independence: string;
  readerRisk: { place: string; note: string }[];
  tier: Tier;
};

export type NoteRecord = {
  id: string;
  topic: "person" | "background" | "image" | "reader_risk";
  text: string;
  attribution: string | null;
  when: string | null;
  tier: Tier;
  retracted: boolean;
  citations: CitationRecord[];
};
