import type { CaseDocument, PublicSource } from "@/lib/domain/document";
import type { PublishedCase } from "@/lib/domain/published";
import { casePath } from "@/lib/format/addresses";

/**
 * A case for search engines and libraries, as schema.org JSON-LD with Dublin Core terms: whom the
 * page is about and on which sources it rests. No event is told here, and no source that only
 * carries an accusation, or is a party to the dispute, is named: its title alone would accuse.
 */
export function jsonLd(published: PublishedCase, origin: string) {
  const { slug, version, hash, publishedAt, document } = published;
  const page = origin + casePath(slug);
  return {
    "@context": ["https://schema.org", { dcterms: "http://purl.org/dc/terms/" }],
    "@type": "WebPage",
    "@id": page,
    url: page,
    name: document.title,
    inLanguage: document.language,
    dateModified: publishedAt,
    version: String(version),
    isAccessibleForFree: true,
    publisher: { "@type": "Organization", name: "Pana", url: origin },
    about: document.subjects.map(({ name, names }) => ({
      "@type": "Person",
      name,
      alternateName: names.map(({ text }) => text).filter((text) => text !== name),
    })),
    citation: neutralSources(document).map(citation),
    "dcterms:title": document.title,
    "dcterms:issued": publishedAt,
    "dcterms:isVersionOf": page,
    "dcterms:identifier": `sha256:${hash}`,
  };
}

function neutralSources({ entries, notes, sources }: CaseDocument): PublicSource[] {
  const telling = entries.filter(
    ({ detail }) => detail.kind !== "statement" || detail.statement !== "accusation",
  );
  const cited = [...telling, ...notes].flatMap(({ citations }) => citations);
  const numbers = new Set(cited.map(({ source }) => source));
  return sources.filter(({ number, reliability }) => numbers.has(number) && reliability !== "D");
}

function citation({ publisher, author, title, language, published, url }: PublicSource) {
  return {
    "@type": "CreativeWork",
    name: title,
    publisher: { "@type": "Organization", name: publisher },
    inLanguage: language,
    ...(author === null ? {} : { author: { "@type": "Person", name: author } }),
    // schema.org knows days, months and years, not EDTF's ranges and doubts.
    ...(published !== null && /^\d{4}(-\d{2}){0,2}$/.test(published)
      ? { datePublished: published }
      : {}),
    ...(url === null ? {} : { url }),
  };
}
