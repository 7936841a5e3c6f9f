import type { CaseDocument } from "@/lib/domain/document";
import { timeline } from "@/lib/domain/timeline";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { Entry } from "./entry";

export type Order = "newest" | "oldest";

type TimelineProps = {
  document: Pick<CaseDocument, "entries" | "sources">;
  asOf: string;
  order: Order;
  locale: Locale;
};

/** What had happened by a day, year by year. */
export function Timeline({ document, asOf, order, locale }: TimelineProps) {
  const t = translator(locale);
  const years = timeline(document, { order, asOf });
  if (years.length === 0) return <p>{t("public.timeline.empty")}</p>;
  return years.map(({ year, entries }) => (
    <section key={year}>
      <h3>{year ?? t("public.timeline.undated")}</h3>
      <ol className="entries">
        {entries.map((item) => (
          <Entry key={item.entry.id} item={item} document={document} locale={locale} />
        ))}
      </ol>
    </section>
  ));
}
