import { casePath, versionPath } from "@/lib/format/addresses";
import { instantInWords } from "@/lib/format/instants";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { Version } from "@/lib/public/cases";
import { Page } from "../shell/page";

type VersionsProps = {
  slug: string;
  title: string;
  versions: Version[];
  origin: string;
  locale: Locale;
};

/** `/cases/<slug>/versions`: the chain of versions, newest first. */
export function VersionsPage({ slug, title, versions, origin, locale }: VersionsProps) {
  const t = translator(locale);
  const heading = t("public.versions.title", { title });
  return (
    <Page
      locale={locale}
      title={heading}
      description={t("public.versions.intro")}
      canonical={`${origin}${casePath(slug)}/versions`}
    >
      <p className="up">
        <a href={casePath(slug)}>{title}</a>
      </p>
      <h1>{heading}</h1>
      <p className="lead">{t("public.versions.intro")}</p>
      <ol className="changes" reversed>
        {versions.map((version) => (
          <li key={version.version}>
            <VersionLine version={version} locale={locale} />
          </li>
        ))}
      </ol>
    </Page>
  );
}

function VersionLine({ version, locale }: { version: Version; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <a href={versionPath(version.slug, version.version)}>
        {t("public.changes.version", { version: version.version })}
      </a>
      {" · "}
      <b>{t(`vocabulary.publicationKinds.${version.kind}`)}</b>
      {" · "}
      <time dateTime={version.publishedAt}>{instantInWords(version.publishedAt, locale)}</time>
      <p>{version.note}</p>
      <code>SHA-256 {version.hash}</code>
    </>
  );
}
