import type { PublicCitation } from "@/lib/domain/document";
import { type Difference, timeline } from "@/lib/domain/timeline";
import { inWordsShort } from "@/lib/format/dates";
import type { Context } from "../context";
import type { Section } from "../shape";

/** Every event on which the sources contradict each other, with who says what. */
export function differences(context: Context): Section {
  const { t, document, asOf, locale } = context;
  const contested = timeline(document, { order: "oldest", asOf })
    .flatMap(({ entries }) => entries)
    .filter((each) => each.differences.length > 0);
  return {
    heading: t("exports.differences.heading"),
    none: t("exports.differences.none"),
    items: contested.map(({ entry, differences: all }) => ({
      words: {
        text: `${inWordsShort(entry.when, locale)}: ${entry.headline}`,
        language: entry.language,
      },
      notes: all.flatMap((difference) => claims(difference, context)),
    })),
  };
}

/** Who says what on one aspect: a line for each day given, and for each source without one. */
export function claims({ aspect, claims: sides }: Difference, context: Context): string[] {
  const { t, document, locale } = context;
  const named = (citation: PublicCitation) => publisherOf(citation, document.sources);
  return sides.flatMap(({ date, citations }) => {
    if (date !== null) {
      const sources = citations.map(named).join(", ");
      return t("exports.differences.claim", { claim: inWordsShort(date, locale), sources });
    }
    const label = t(`exports.differences.aspect.${aspect}`);
    return citations.map((each) => `${label}: ${each.says} ${named(each)}`);
  });
}

function publisherOf({ source }: PublicCitation, sources: Context["document"]["sources"]): string {
  const { publisher } = sources.find(({ number }) => number === source) ?? {};
  return publisher ? `${publisher} [${source}]` : `[${source}]`;
}
