import type { PublicEntry } from "@/lib/domain/document";
import { timeline } from "@/lib/domain/timeline";
import { inWordsShort } from "@/lib/format/dates";
import { facetText } from "@/lib/format/standing";
import type { Context } from "../context";
import type { Item, Section } from "../shape";
import { facets } from "./standing";

/** What no source says, in the open: facets nobody confirms, events without a date, gaps in law. */
export function unknown(context: Context): Section {
  const { t, document, asOf } = context;
  const entries = timeline(document, { order: "oldest", asOf }).flatMap((year) => year.entries);
  const gaps = entries.flatMap(({ entry }) => gapsOf(entry, context));
  return {
    heading: t("exports.unknown.heading"),
    none: t("exports.unknown.none"),
    items: [...facets.flatMap((facet) => unconfirmed(facet, context)), ...gaps],
  };
}

function unconfirmed(facet: (typeof facets)[number], context: Context): Item[] {
  const { t, standing, locale } = context;
  const { value, unconfirmedSince } = standing[facet];
  const label = t(`exports.standing.${facet}`);
  if (value === "unknown") return [plain(t("exports.unknown.facet", { facet: label }), context)];
  if (unconfirmedSince === null) return [];
  const said = t("exports.unknown.unconfirmed", {
    facet: label,
    value: facetText(standing, facet, locale).value,
    when: inWordsShort(unconfirmedSince, locale),
  });
  return [plain(said, context)];
}

function gapsOf({ headline, earliest, latest, detail }: PublicEntry, context: Context): Item[] {
  const { t } = context;
  const isJudgment = detail.kind === "proceeding_step" && detail.step === "judgment";
  const gaps = [
    earliest === null && latest === null && t("exports.unknown.undated", { headline }),
    isJudgment &&
      detail.expulsionApplied === "unknown" &&
      t("exports.unknown.expulsion", { headline }),
    detail.kind === "detention" &&
      detail.act === "remanded" &&
      detail.contactAllowed === "unknown" &&
      t("exports.unknown.contact", { headline }),
  ];
  return gaps.filter((gap) => gap !== false).map((gap) => plain(gap, context));
}

function plain(text: string, { locale }: Context): Item {
  return { words: { text, language: locale }, notes: [] };
}
