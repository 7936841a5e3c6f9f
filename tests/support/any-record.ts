import fc from "fast-check";
import { bounds } from "@/lib/domain/edtf/bounds";
import { type EventDetail, eventDetail } from "@/lib/domain/event";
import type {
  CaseRecord,
  CitationRecord,
  EventRecord,
  NameRecord,
  NoteRecord,
  ProceedingRecord,
  SourceRecord,
} from "@/lib/domain/record";
import { type Tier, tiers } from "@/lib/domain/tiers";

/** Words that stand wherever a value is not public: in no document may one of them be found. */
export const canary = /SECRET|deadbeef|1234-|\bZZ\b/;

const anyTier = fc.constantFrom<Tier>("public", "public", "public", ...tiers);
const shape = fc.record({
  subjects: fc.array(
    fc.record({ tier: anyTier, names: fc.array(anyTier, { minLength: 1, maxLength: 4 }) }),
    {
      maxLength: 3,
    },
  ),
  proceedings: fc.array(anyTier, { minLength: 1, maxLength: 3 }),
  sources: fc.array(fc.record({ tier: anyTier, urlTier: anyTier }), { minLength: 1, maxLength: 4 }),
  events: fc.array(
    fc.record({
      tier: anyTier,
      placeTier: anyTier,
      detailTier: anyTier,
      retracted: fc.nat(4).map((chance) => chance === 0),
      kind: fc.constantFrom("detention", "asylum_decision", "proceeding_step", "statement"),
      other: fc.nat(7),
      day: fc.integer({ min: 1, max: 28 }),
      citations: fc.array(fc.tuple(anyTier, fc.nat(3)), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 8 },
  ),
  notes: fc.array(
    fc.record({
      tier: anyTier,
      retracted: fc.boolean(),
      citations: fc.array(fc.tuple(anyTier, fc.nat(3)), { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** A record in which every part has any tier, and whatever is not public is a canary. */
export const anyRecord: fc.Arbitrary<CaseRecord> = shape.map(recordOf);

function recordOf({ subjects, proceedings, sources, events, notes }: Shape): CaseRecord {
  const tracks = proceedings.map(proceedingOf);
  const library = sources.map(sourceOf);
  const ids = events.map((event, at) => id(isHidden(event), `1${at}`));
  return {
    id: id(true, "0"),
    slug: "a-case",
    title: "A case",
    language: "en",
    hostState: "KZ",
    returnState: "CN",
    subjects: subjects.map(({ tier, names }, at) => ({
      id: id(tier !== "public", `2${at}`),
      tier,
      ethnicity: text(tier !== "public"),
      citizenships: [place(tier !== "public")],
      origin: place(tier !== "public"),
      names: names.map((each, index) => nameOf(tier === "public" ? each : "sealed", index)),
    })),
    proceedings: tracks,
    events: events.map((event, at) => eventOf(event, at, { tracks, library, ids })),
    notes: notes.map((note, at) => noteOf(note, at, library)),
    checks: [{ checkedOn: "2024-01-02", lastReport: "2023-12" }],
  };
}

type Made = { tracks: ProceedingRecord[]; library: SourceRecord[]; ids: string[] };

function eventOf(event: Shape["events"][number], at: number, made: Made): EventRecord {
  const hidden = isHidden(event);
  const when = hidden ? "1234-05-06" : `2020-01-${String(event.day).padStart(2, "0")}`;
  return {
    id: made.ids[at] ?? "",
    version: 1,
    when,
    ...bounds(when),
    sequence: at % 3,
    place: text(hidden || event.placeTier !== "public"),
    placeTier: event.placeTier,
    country: place(hidden),
    headline: text(hidden),
    body: text(hidden),
    language: "en",
    attribution: text(hidden),
    tier: event.tier,
    retracted: event.retracted,
    detail: detailOf(event, made),
    alsoOn: hidden ? ["SECRET"] : ["another-case"],
    citations: citationsOf(event.citations, hidden, made.library),
  };
}

function detailOf(event: Shape["events"][number], { tracks, ids }: Made): EventDetail {
  const hidden = isHidden(event);
  const secret = hidden || event.detailTier !== "public";
  const details = {
    detention: {
      act: "held",
      authority: text(hidden),
      facility: text(secret),
      facilityTier: event.detailTier,
    },
    asylum_decision: {
      step: "decision",
      state: "KZ",
      validUntil: secret ? "1234-05" : "2021-05",
      validUntilTier: event.detailTier,
    },
    proceeding_step: {
      step: "hearing",
      proceedingId: tracks[event.other % tracks.length]?.id,
      judge: text(hidden),
    },
    statement: {
      statement: "clarification",
      speaker: text(hidden),
      supersedesId: ids[event.other] ?? null,
    },
  };
  return eventDetail.parse({ kind: event.kind, ...details[event.kind as keyof typeof details] });
}

function noteOf(note: Shape["notes"][number], at: number, library: SourceRecord[]): NoteRecord {
  const hidden = note.tier !== "public" || note.retracted;
  return {
    id: id(hidden, `3${at}`),
    topic: "background",
    text: text(hidden),
    attribution: text(hidden),
    when: hidden ? "1234-05" : "2018-08",
    tier: note.tier,
    retracted: note.retracted,
    citations: citationsOf(note.citations, hidden, library),
  };
}

function citationsOf(
  citations: [Tier, number][],
  hidden: boolean,
  library: SourceRecord[],
): CitationRecord[] {
  return citations.flatMap(([tier, at]) => {
    const source = library[at % library.length];
    const secret = hidden || tier !== "public" || source?.tier !== "public";
    const says = text(secret);
    const cited = { says, locator: text(secret), date: secret ? "1234-05" : "2020-01" } as const;
    return source ? [{ ...cited, stance: "supports", aspect: null, tier, source } as const] : [];
  });
}

function sourceOf({ tier, urlTier }: Shape["sources"][number], at: number): SourceRecord {
  const hidden = tier !== "public";
  const address = `https://example.org/${text(hidden || urlTier !== "public")}`;
  return {
    id: id(hidden, `4${at}`),
    kind: "article",
    publisher: text(hidden),
    author: text(hidden),
    title: text(hidden),
    language: "en",
    published: hidden ? "1234-05" : "2020-02",
    url: address,
    urlTier,
    archivedUrl: address,
    reliability: "B",
    independence: text(hidden),
    readerRisk: [{ place: place(hidden), note: text(hidden) }],
    tier,
  };
}

function proceedingOf(tier: Tier, at: number): ProceedingRecord {
  const hidden = tier !== "public";
  return {
    id: id(hidden, `5${at}`),
    kind: "criminal",
    forum: text(hidden),
    statute: text(hidden),
    tier,
  };
}

function nameOf(tier: Tier, at: number): NameRecord {
  return {
    text: `${text(tier !== "public")} ${at}`,
    language: "kk-Latn",
    kind: "media",
    display: at === 0,
    tier,
  };
}

function isHidden({ tier, retracted }: Pick<EventRecord, "tier" | "retracted">): boolean {
  return tier !== "public" || retracted;
}

function text(secret: boolean): string {
  return secret ? "SECRET" : "open";
}

function place(secret: boolean): string {
  return secret ? "ZZ" : "KZ";
}

function id(secret: boolean, row: string): string {
  return `${secret ? "deadbeef" : "00000000"}-0000-4000-8000-${row.padStart(12, "0")}`;
}
