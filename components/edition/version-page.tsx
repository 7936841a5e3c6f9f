import type { PublishedCase } from "@/lib/domain/published";
import { casePath, versionPath } from "@/lib/format/addresses";
import { translator } from "@/lib/i18n/translate";
import { Page } from "../shell/page";
import { CaseArticle, type CaseArticleProps } from "./case-article";
import { VersionDifference } from "./version-difference";

type VersionProps = CaseArticleProps & {
  /** the version before; null for the first, and where it is withdrawn */
  before: PublishedCase | null;
  latest: number;
};

/** `/cases/<slug>/v/<n>`: one version as it was published, and what it changed. */
export function VersionPage({ before, latest, ...article }: VersionProps) {
  const { case: published, origin, locale } = article;
  const { slug, version, document } = published;
  const t = translator(locale);
  const isLatest = version === latest;
  return (
    <Page
      locale={locale}
      title={t("public.version.title", { title: document.title, version })}
      description={published.note}
      canonical={`${origin}${versionPath(slug, version)}`}
    >
      <div className="banner" role="note">
        <p>
          <strong>{t("public.version.banner", { version, latest })}</strong>{" "}
          {t(isLatest ? "public.version.isLatest" : "public.version.isOlder")}{" "}
          <a href={casePath(slug)}>{t("public.version.current")}</a> ·{" "}
          <a href={`${casePath(slug)}/versions`}>{t("public.record.versions")}</a>
        </p>
      </div>
      <CaseArticle
        {...article}
        difference={<VersionDifference before={before} after={published} locale={locale} />}
      />
    </Page>
  );
}
