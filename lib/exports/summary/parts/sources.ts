import type { PublicSource } from "@/lib/domain/document";
import { inWordsShort } from "@/lib/format/dates";
import { placeName } from "@/lib/format/places";
import type { Context } from "../context";
import type { Address, SummaryContent } from "../shape";
import { languageName } from "../words";

export function sources(context: Context): SummaryContent["sources"] {
  const { t, document } = context;
  return {
    heading: t("exports.sources.heading"),
    items: document.sources.map((source) => ({
      number: source.number,
      words: { text: described(source, context), language: source.language },
      notes: notes(source, context),
      addresses: addresses(source, context),
    })),
  };
}

function described({ publisher, author, title, published }: PublicSource, context: Context) {
  return context.t("exports.sources.line", {
    publisher,
    author: author ?? "none",
    title,
    when: published === null ? "none" : inWordsShort(published, context.locale),
  });
}

function notes(source: PublicSource, context: Context): string[] {
  const { t, locale } = context;
  const kind = t("exports.sources.kind", {
    kind: t(`vocabulary.sourceKinds.${source.kind}`),
    reliability: t(`vocabulary.reliabilities.${source.reliability}`),
    language: languageName(source.language, context),
  });
  const risks = source.readerRisk.map(({ place, note }) =>
    t("exports.sources.risk", { place: placeName(place, locale), note }),
  );
  const hidden = source.url === null ? [t("exports.sources.withoutAddress")] : [];
  return [kind, ...hidden, ...risks];
}

function addresses({ url, archivedUrl }: PublicSource, { t }: Context): Address[] {
  const own = url === null ? [] : [{ label: null, url }];
  const archived =
    archivedUrl === null ? [] : [{ label: t("exports.sources.archived"), url: archivedUrl }];
  return [...own, ...archived];
}
