import type { z } from "zod";
import type { PublicCitation, PublicEntry, PublicSource } from "@/lib/domain/document";
import { bounds } from "@/lib/domain/edtf/bounds";
import { publicDetail } from "@/lib/domain/event";
import type { StandingInput } from "@/lib/domain/standing";

export type DetailInput = z.input<typeof publicDetail>;

let made = 0;

/** An id that no other part of the test has. */
export function freshId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
}

/** An entry of the timeline: what happened and when, cited from source 1 unless said otherwise. */
export function entry(
  when: string,
  detail: DetailInput,
  more: Partial<PublicEntry> = {},
): PublicEntry {
  return {
    id: freshId(),
    when,
    ...bounds(when),
    sequence: 0,
    place: null,
    country: "KZ",
    headline: "Something happens",
    body: null,
    language: "en",
    attribution: null,
    detail: publicDetail.parse(detail),
    supersededBy: null,
    alsoOn: [],
    citations: [citation()],
    ...more,
  };
}

export function citation(more: Partial<PublicCitation> = {}): PublicCitation {
  return {
    source: 1,
    says: "It happened.",
    locator: null,
    date: null,
    stance: "supports",
    aspect: null,
    ...more,
  };
}

export function source(more: Partial<PublicSource> = {}): PublicSource {
  return {
    number: 1,
    id: freshId(),
    kind: "article",
    publisher: "An outlet",
    author: null,
    title: "An article",
    language: "en",
    published: null,
    url: null,
    archivedUrl: null,
    reliability: "B",
    independence: "outlet",
    readerRisk: [],
    ...more,
  };
}

/** A case of somebody from China in Kazakhstan. */
export function caseOf(entries: PublicEntry[], more: Partial<StandingInput> = {}): StandingInput {
  return { hostState: "KZ", returnState: "CN", entries, sources: [source()], check: null, ...more };
}
