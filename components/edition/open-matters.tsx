import type { CaseDocument, PublicEntry } from "@/lib/domain/document";
import { openMatters } from "@/lib/domain/open-matters";
import { entryAnchor } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { laneLabel } from "../timeline/labels";

/** `shown` are the entries of the page: a planned hearing is none of them until its day has come. */
type Open = { document: CaseDocument; shown: PublicEntry[]; asOf: string; locale: Locale };

/** What was asked and not answered, and the days that are coming. */
export function OpenMatters({ document, shown, asOf, locale }: Open) {
  const t = translator(locale);
  const { asks, nextDates } = openMatters(document, asOf);
  const ahead = document.entries.filter((entry) => !shown.includes(entry));
  const planned = (entryId: string) => ahead.find(({ id }) => id === entryId);
  return (
    <section className="open">
      <h2>{t("public.open.title")}</h2>
      {asks.length + nextDates.length === 0 && <p>{t("public.open.none")}</p>}
      <ul>
        {nextDates.map(({ entryId, date, lane }) => (
          <li key={`${entryId} ${date}`}>
            {planned(entryId) ? (
              inWordsShort(date, locale)
            ) : (
              <a href={`#${entryAnchor(entryId)}`}>{inWordsShort(date, locale)}</a>
            )}{" "}
            {laneLabel(lane, locale)}
            <Planned entry={planned(entryId)} document={document} />
          </li>
        ))}
        {asks.map(({ entryId, by, targets, asks: asked, replyDue }) => (
          <li key={entryId}>
            <a href={`#${entryAnchor(entryId)}`}>{asked.join("; ")}</a>
            {". "}
            {t("public.open.ask", {
              by: list(by, locale) || "none",
              targets: list(targets, locale),
            })}{" "}
            {replyDue && t("public.open.due", { date: inWordsShort(replyDue, locale) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is to happen and who says so, where no entry of the timeline tells it yet. */
function Planned({ entry, document }: { entry: PublicEntry | undefined; document: CaseDocument }) {
  if (!entry) return null;
  const cited = entry.citations.map(({ source }) => source);
  const voices = document.sources.filter(({ number }) => cited.includes(number));
  const publishers = [...new Set(voices.map(({ publisher }) => publisher))].join(", ");
  return (
    <>
      {": "}
      <span lang={entry.language}>{entry.headline}</span> ({publishers})
    </>
  );
}

function list(names: string[], locale: Locale): string {
  return new Intl.ListFormat(intlTag[locale]).format(names);
}
