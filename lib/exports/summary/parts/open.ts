import type { PublicEntry } from "@/lib/domain/document";
import { type OpenMatters, openMatters } from "@/lib/domain/open-matters";
import { timeline } from "@/lib/domain/timeline";
import { inWords, inWordsShort } from "@/lib/format/dates";
import type { Context } from "../context";
import type { Item, Section } from "../shape";
import { listOf, sourceNumbers } from "../words";

/** Everything anybody asked of somebody by the day of the summary, answered or not, oldest first. */
export function asks(context: Context): Section {
  const { t, document, asOf } = context;
  const entries = timeline(document, { order: "oldest", asOf }).flatMap((year) => year.entries);
  return {
    heading: t("exports.asks.heading"),
    none: t("exports.asks.none"),
    items: entries.flatMap(({ entry }) => asked(entry, context)),
  };
}

/** The days ahead that the record knows of. */
export function dates(context: Context): Section {
  const { t, document, asOf } = context;
  return {
    heading: t("exports.dates.heading"),
    none: t("exports.dates.none"),
    items: openMatters(document, asOf).nextDates.map((date) => ahead(date, context)),
  };
}

function asked({ when, language, citations, detail }: PublicEntry, context: Context): Item[] {
  if (detail.kind !== "advocacy_action" || detail.asks.length === 0) return [];
  const { t, locale } = context;
  const { by, targets, asks: wishes, replyDue, response } = detail;
  const request = t("exports.asks.request", {
    by: listOf(by, context) || "none",
    targets: listOf(targets, context) || "none",
    when: inWords(when, locale),
  });
  const due = replyDue && t("exports.asks.replyDue", { when: inWords(replyDue, locale) });
  const reply = response ? t("exports.asks.response", { response }) : t("exports.asks.noResponse");
  const notes = [request, due, reply, sourceNumbers(citations)].filter(Boolean).join(" ");
  return [{ words: { text: wishes.join("; "), language }, notes: [notes] }];
}

function ahead({ entryId, date, lane }: OpenMatters["nextDates"][number], context: Context): Item {
  const { t, document, locale } = context;
  const entry = document.entries.find(({ id }) => id === entryId);
  if (!entry) throw new Error("A date ahead without the entry it rests on");
  const text = `${inWordsShort(date, locale)}: ${entry.headline}`;
  const under = t("exports.dates.lane", { lane: t(`vocabulary.lanes.${lane}`) });
  return {
    words: { text, language: entry.language },
    notes: [`${under} ${sourceNumbers(entry.citations)}`],
  };
}
