import { type TimelineEntry, timeline } from "@/lib/domain/timeline";
import { inWordsShort } from "@/lib/format/dates";
import { placeName } from "@/lib/format/places";
import type { Context } from "../context";
import type { SummaryContent } from "../shape";
import { sourceNumbers } from "../words";

type Chronology = SummaryContent["chronology"];

/** Everything that had happened by the day of the summary, oldest first. */
export function chronology(context: Context): Chronology {
  const { t, document, asOf } = context;
  const columns = ["when", "lane", "what", "sources"] as const;
  const happened = timeline(document, { order: "oldest", asOf }).flatMap(({ entries }) => entries);
  const known = new Set(happened.map(({ entry }) => entry.id));
  return {
    heading: t("exports.chronology.heading"),
    columns: columns.map((column) => t(`exports.chronology.${column}`)),
    entries: happened.map((each) => line(each, known, context)),
  };
}

function line(
  { entry, lanes, differences }: TimelineEntry,
  known: Set<string>,
  context: Context,
): Chronology["entries"][number] {
  const { t, locale } = context;
  const place = [entry.place, entry.country && placeName(entry.country, locale)];
  const speaker = entry.attribution;
  // What a later statement took back still stood on a day before it.
  const superseded = entry.supersededBy !== null && known.has(entry.supersededBy);
  const notes = [
    place.some(Boolean) &&
      t("exports.chronology.place", { place: place.filter(Boolean).join(", ") }),
    speaker !== null && t("exports.chronology.says", { speaker }),
    superseded && t("exports.chronology.superseded"),
    differences.length > 0 && t("exports.chronology.differs"),
  ];
  return {
    when: inWordsShort(entry.when, locale),
    lanes: lanes.map((lane) => t(`vocabulary.lanes.${lane}`)).join(", "),
    headline: { text: entry.headline, language: entry.language },
    notes: [entry.body, ...notes].filter((note) => typeof note === "string"),
    sources: sourceNumbers(entry.citations),
    superseded,
  };
}
