import { buttonClass } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  caseId: string;
  /** where strangers read the case, if they can */
  slug: string | undefined;
  may: { log: boolean; propose: boolean; trail: boolean };
};

/** What can be done with a case by the person looking at it. */
export function CaseActions({ locale, caseId, slug, may }: Props) {
  const t = translator(locale);
  const here = `/desk/cases/${caseId}`;
  const quiet = buttonClass("quiet");
  return (
    <nav aria-label={t("desk.case.actions")} className="flex flex-wrap gap-2">
      {may.log && (
        <a href={`${here}/events/new`} className={buttonClass()}>
          {t("desk.log.title")}
        </a>
      )}
      {may.propose && (
        <a href={`${here}/publication`} className={quiet}>
          {t("desk.publication.title")}
        </a>
      )}
      {may.log && (
        <a href={`${here}/sources/new`} className={quiet}>
          {t("desk.source.addTitle")}
        </a>
      )}
      {may.trail && (
        <a href={`${here}/trail`} className={quiet}>
          {t("desk.trail.title")}
        </a>
      )}
      {slug && (
        <>
          <a href={`/cases/${slug}`} className={quiet}>
            {t("desk.case.publicPage")}
          </a>
          <a href={`/cases/${slug}/summary.pdf`} className={quiet}>
            {t("desk.case.summary")}
          </a>
        </>
      )}
    </nav>
  );
}
