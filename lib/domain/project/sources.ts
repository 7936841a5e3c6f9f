import type { PublicSource } from "../document";
import type { CitationRecord, SourceRecord } from "../record";
import { type LeftOut, publicValue } from "./left-out";

/** Every source cited, once, in the order of its first citation. */
export function citedSources(citations: readonly CitationRecord[]): SourceRecord[] {
  return [...new Map(citations.map(({ source }) => [source.id, source])).values()];
}

/** A source as strangers see it. A hidden address takes its archived copy with it: that names it too. */
export function sourceOf(source: SourceRecord, number: number, leftOut: LeftOut[]): PublicSource {
  const { id, urlTier, url, archivedUrl } = source;
  const name = { kind: "url", id, label: source.title } as const;
  return {
    number,
    id,
    kind: source.kind,
    publisher: source.publisher,
    author: source.author,
    title: source.title,
    language: source.language,
    published: source.published,
    url: publicValue(url, urlTier, leftOut, name),
    archivedUrl: publicValue(archivedUrl, urlTier, leftOut, name),
    reliability: source.reliability,
    independence: source.independence,
    readerRisk: source.readerRisk.map(({ place, note }) => ({ place, note })),
  };
}
