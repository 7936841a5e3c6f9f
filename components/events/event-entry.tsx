import { codeLabel } from "@/components/desk/code-label";
import { TierMark } from "@/components/desk/tier-mark";
import { lanesOf } from "@/lib/domain/lanes";
import type { CitationRecord, EventRecord } from "@/lib/domain/record";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = { locale: Locale; event: EventRecord; href: string };

/** One event as the desk sees it: everything, and for each part who may see it. */
export function EventEntry({ locale, event, href }: Props) {
  const t = translator(locale);
  return (
    <li
      id={`event-${event.id}`}
      className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[10rem_1fr]"
    >
      <p className="font-semibold">{inWordsShort(event.when, locale)}</p>
      <div className="grid min-w-0 gap-1">
        <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
          <TierMark tier={event.tier} locale={locale} />
          {event.retracted && <strong className="text-rust">{t("desk.event.retracted")}</strong>}
          <span>
            {lanesOf(event.detail)
              .map((lane) => codeLabel("lanes", lane, locale))
              .join(" · ")}
          </span>
        </p>
        <p className={event.retracted ? "line-through" : "font-semibold"}>
          <bdi lang={event.language}>{event.headline}</bdi>
        </p>
        {event.body && (
          <p>
            <bdi lang={event.language}>{event.body}</bdi>
          </p>
        )}
        {event.attribution && <p className="text-soft">{event.attribution}</p>}
        <Citations locale={locale} citations={event.citations} />
        <p>
          <a
            href={href}
            className="inline-flex min-h-11 items-center text-teal underline underline-offset-4"
          >
            {t("desk.event.open", { version: event.version })}
            <span className="sr-only">: {event.headline}</span>
          </a>
        </p>
      </div>
    </li>
  );
}

function Citations({ locale, citations }: { locale: Locale; citations: CitationRecord[] }) {
  const t = translator(locale);
  if (citations.length === 0)
    return <p className="text-amber text-sm">{t("desk.event.noSource")}</p>;
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer text-soft">
        {t("desk.event.sources", { count: citations.length })}
      </summary>
      <ul className="grid list-disc gap-1 ps-5 pt-1">
        {citations.map((citation) => (
          <li key={`${citation.source.id} ${citation.says}`}>
            <bdi lang={citation.source.language}>{citation.source.title}</bdi>,{" "}
            {citation.source.publisher}: {citation.says}
            {citation.tier !== "public" && (
              <>
                {" "}
                <TierMark tier={citation.tier} locale={locale} />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
