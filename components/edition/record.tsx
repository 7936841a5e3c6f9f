import type { PublishedCase } from "@/lib/domain/published";
import { casePath, versionPath } from "@/lib/format/addresses";
import { instantInWords } from "@/lib/format/instants";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { upperFirst } from "../timeline/labels";

type RecordProps = { case: PublishedCase; origin: string; locale: Locale };

/** Which version this is, how to cite and check it, and where the same can be had otherwise. */
export function RecordOf({ case: { document, ...version }, origin, locale }: RecordProps) {
  const t = translator(locale);
  const { slug, note, hash } = version;
  const at = instantInWords(version.publishedAt, locale);
  const permanent = versionPath(slug, version.version);
  return (
    <section className="record">
      <h2 id="cite">{t("public.record.title")}</h2>
      <p>
        {t("public.record.version", { version: version.version, at })}{" "}
        {upperFirst(t(`vocabulary.publicationKinds.${version.kind}`), locale)}: {note}
      </p>
      <p>{t("public.record.cite")}</p>
      <blockquote>
        {t("public.record.citation", { title: document.title, version: version.version, at })}{" "}
        <a href={permanent}>{`${origin}${permanent}`}</a>
        <br />
        <code>SHA-256 {hash}</code>
      </blockquote>
      <p className="take">
        <a href={`${casePath(slug)}/versions`}>{t("public.record.versions")}</a>
        <a href="/corrections">{t("public.record.corrections")}</a>
        <a href="/method">{t("public.record.method")}</a>
      </p>
    </section>
  );
}
