import type { CaseDocument, PublicEntry } from "@/lib/domain/document";
import type { TimelineEntry } from "@/lib/domain/timeline";
import { entryAnchor } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { AlsoOn } from "./also-on";
import { confidence } from "./confidence";
import { Detail } from "./detail";
import { Differ } from "./differ";
import { laneLabel } from "./labels";
import { References } from "./references";

type EntryProps = {
  item: TimelineEntry;
  document: Pick<CaseDocument, "entries" | "sources">;
  locale: Locale;
};

/** One thing that happened: when, in which lane, what, who says so. Its address is permanent. */
export function Entry({ item, document, locale }: EntryProps) {
  const { entry, lanes } = item;
  const t = translator(locale);
  const anchor = entryAnchor(entry.id);
  const later = document.entries.find(({ id }) => id === entry.supersededBy);
  return (
    <li id={anchor} className={`k-${lanes[0]}`}>
      <a className="when" href={`#${anchor}`}>
        {inWordsShort(entry.when, locale)}
      </a>
      <div>
        <p className="lane">{lanes.map((lane) => laneLabel(lane, locale)).join(" · ")}</p>
        <h4 lang={languageOf(entry, locale)}>{later ? <s>{entry.headline}</s> : entry.headline}</h4>
        {entry.body && <p lang={languageOf(entry, locale)}>{entry.body}</p>}
        <Supersession entry={entry} document={document} locale={locale} />
        <Detail detail={entry.detail} locale={locale} />
        {item.differences.map((difference) => (
          <Differ
            key={difference.aspect}
            difference={difference}
            sources={document.sources}
            locale={locale}
          />
        ))}
        {entry.attribution && <p>{t("public.entry.says", { who: entry.attribution })}</p>}
        <p className="from">
          {t(`public.confidence.${confidence(item)}`, { count: item.independentSources })}{" "}
          <References citations={entry.citations} sources={document.sources} />
          <AlsoOn slugs={entry.alsoOn} locale={locale} />
        </p>
      </div>
    </li>
  );
}

function languageOf({ language }: PublicEntry, locale: Locale): string | undefined {
  return language === locale ? undefined : language;
}

type Linked = { entry: PublicEntry; document: Pick<CaseDocument, "entries">; locale: Locale };

/** What took the place of a statement, or whose place it takes: neither is ever removed. */
function Supersession({ entry, document, locale }: Linked) {
  const t = translator(locale);
  const { detail, supersededBy } = entry;
  const supersedes = detail.kind === "statement" ? detail.supersedesId : null;
  const later = document.entries.find(({ id }) => id === supersededBy);
  const earlier = document.entries.find(({ id }) => id === supersedes);
  const other = later ?? earlier;
  if (!other) return null;
  return (
    <p className="superseded">
      {t(later ? "public.entry.supersededBy" : "public.entry.supersedes")}{" "}
      <a href={`#${entryAnchor(other.id)}`}>{other.headline}</a> ({inWordsShort(other.when, locale)}
      )
    </p>
  );
}
