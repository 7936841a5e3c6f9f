import { buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Row = {
  id: string;
  title: string;
  publishedVersion: number | null;
  events: number;
  waiting: number;
};

type Props = { locale: Locale; row: Row; mayLog: boolean };

/** One of my cases: what strangers see of it, what waits, and the shortest way to log. */
export function CaseRow({ locale, row, mayLog }: Props) {
  const t = translator(locale);
  const { id, title, publishedVersion, events, waiting } = row;
  const version =
    publishedVersion === null
      ? t("desk.case.notPublic")
      : t("desk.case.publicVersion", { version: publishedVersion });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg border border-line bg-card px-4 py-3">
      <div className="min-w-0">
        <a
          href={`/desk/cases/${id}`}
          className="flex min-h-11 items-center font-semibold font-serif text-xl underline decoration-line underline-offset-4"
        >
          {title}
        </a>
        <p className="text-sm text-soft">
          {[version, t("desk.case.events", { count: events })].join(" · ")}
          {waiting > 0 && (
            <strong className="text-amber"> · {t("desk.case.waiting", { count: waiting })}</strong>
          )}
        </p>
      </div>
      {mayLog && (
        <a
          href={`/desk/cases/${id}/events/new`}
          aria-label={t("desk.case.logNamed", { title })}
          className={buttonClass()}
        >
          {t("desk.log.title")}
        </a>
      )}
    </li>
  );
}
