import type { CaseDocument } from "@/lib/domain/document";
import { openMatters } from "@/lib/domain/open-matters";
import { entryAnchor } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { laneLabel } from "../timeline/labels";

type Open = { document: CaseDocument; asOf: string; locale: Locale };

/** What was asked and not answered, and the days that are coming. */
export function OpenMatters({ document, asOf, locale }: Open) {
  const t = translator(locale);
  const { asks, nextDates } = openMatters(document, asOf);
  return (
    <section className="open">
      <h2>{t("public.open.title")}</h2>
      {asks.length + nextDates.length === 0 && <p>{t("public.open.none")}</p>}
      <ul>
        {nextDates.map(({ entryId, date, lane }) => (
          <li key={entryId}>
            <a href={`#${entryAnchor(entryId)}`}>{inWordsShort(date, locale)}</a>{" "}
            {laneLabel(lane, locale)}
          </li>
        ))}
        {asks.map(({ entryId, by, targets, asks: asked, replyDue }) => (
          <li key={entryId}>
            <a href={`#${entryAnchor(entryId)}`}>{asked.join("; ")}</a>
            {". "}
            {t("public.open.ask", { by: list(by, locale), targets: list(targets, locale) })}{" "}
            {replyDue && t("public.open.due", { date: inWordsShort(replyDue, locale) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function list(names: string[], locale: Locale): string {
  return new Intl.ListFormat(intlTag[locale]).format(names);
}
