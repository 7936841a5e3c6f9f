/** A text and the language it is written in (BCP 47), which also gives its direction. */
export type Words = { text: string; language: string };

/** One thing said, with quieter lines below it. */
export type Item = { words: Words; notes: string[] };
/** `none` is the sentence that stands where there are no items. */
export type Section = { heading: string; none: string; items: Item[] };

export type Person = {
  name: Words;
  forms: { label: string; texts: Words[] }[];
  facts: string[];
};

/**
 * A case as its printed summary says it: words for people, in order, ready to be laid out. The PDF
 * and the Markdown are made from this and from nothing else, so they cannot say different things.
 */
export type SummaryContent = {
  language: string;
  title: Words;
  subtitle: string;
  running: { head: string; page: string; version: string; hash: string; address: string };
  people: { heading: string; columns: string[]; persons: Person[] };
  standing: {
    heading: string;
    sentence: string;
    columns: string[];
    facets: { label: string; value: string; note: string | null }[];
    computed: string[];
  };
  asks: Section;
  dates: Section;
  differences: Section;
  unknown: Section;
  notes: Section;
  proceedings: Section;
  signature: { statement: string; lines: string[] };
  cite: { heading: string; lines: string[]; address: string };
  chronology: {
    heading: string;
    columns: string[];
    entries: {
      when: string;
      lanes: string;
      headline: Words;
      notes: string[];
      sources: string;
      superseded: boolean;
    }[];
  };
  sources: {
    heading: string;
    items: { number: number; words: Words; notes: string[]; addresses: Address[] }[];
  };
};

export type Address = { label: string | null; url: string };
