import type { PublishedCase } from "@/lib/domain/published";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { Change } from "@/lib/public/cases";
import { Page } from "../shell/page";
import { CaseCard } from "./case-card";
import { ChangeList } from "./change-list";

type HomeProps = {
  cases: PublishedCase[];
  changes: Change[];
  today: string;
  origin: string;
  locale: Locale;
};

/** `/`: what this is, the cases and where they stand, what changed last. */
export function HomePage({ cases, changes, today, origin, locale }: HomeProps) {
  const t = translator(locale);
  const feed = { type: "application/atom+xml", href: "/feed.xml", title: t("exports.feed.all") };
  return (
    <Page
      locale={locale}
      title={t("public.home.title")}
      description={t("public.home.intro")}
      canonical={`${origin}/`}
      alternates={[feed]}
    >
      <h1>{t("public.home.heading")}</h1>
      <p className="lead">{t("public.home.intro")}</p>
      <h2 id="cases">{t("public.shell.cases")}</h2>
      {cases.length === 0 && <p>{t("public.home.empty")}</p>}
      <ul className="cards">
        {cases.map(({ slug, document }) => (
          <CaseCard key={slug} document={document} asOf={today} locale={locale} />
        ))}
      </ul>
      <h2>{t("public.home.changes")}</h2>
      <ChangeList changes={changes} locale={locale} />
      <p>
        <a href={feed.href}>{t("public.take.feed")}</a>
      </p>
    </Page>
  );
}
