import type { CaseRecord, EventRecord } from "@/lib/domain/record";
import { compareEntries } from "@/lib/domain/timeline";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { EventEntry } from "./event-entry";

/** Everything on record, newest first, by year. */
export function CaseEvents({ locale, record }: { locale: Locale; record: CaseRecord }) {
  const t = translator(locale);
  if (record.events.length === 0) return <p>{t("desk.case.noEvents")}</p>;
  return byYear(record.events).map(([year, events]) => (
    <section key={year} aria-label={year || t("desk.case.undated")}>
      <h3 className="pt-2 font-semibold font-serif text-lg text-soft">
        {year || t("desk.case.undated")}
      </h3>
      <ol>
        {events.map((event) => (
          <EventEntry
            key={event.id}
            locale={locale}
            event={event}
            href={`/desk/cases/${record.id}/events/${event.id}`}
          />
        ))}
      </ol>
    </section>
  ));
}

function byYear(events: EventRecord[]): [string, EventRecord[]][] {
  const newest = [...events].sort((a, b) => compareEntries(b, a));
  const years = [...new Set(newest.map(yearOf))];
  return years.map((year) => [year, newest.filter((event) => yearOf(event) === year)]);
}

function yearOf({ earliest, latest }: EventRecord): string {
  return (earliest ?? latest ?? "").slice(0, 4);
}
