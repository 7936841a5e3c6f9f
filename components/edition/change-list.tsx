import { casePath, versionPath } from "@/lib/format/addresses";
import { instantInWords } from "@/lib/format/instants";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { Change } from "@/lib/public/cases";
import { upperFirst } from "../timeline/labels";

/** What was published, newest first: which case, which kind of change, the note for readers. */
export function ChangeList({ changes, locale }: { changes: Change[]; locale: Locale }) {
  return (
    <ol className="changes">
      {changes.map((change) => (
        <li key={`${change.publishedAt} ${change.about?.slug} ${change.about?.version}`}>
          <ChangeLine change={change} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function ChangeLine({ change, locale }: { change: Change; locale: Locale }) {
  const t = translator(locale);
  const { about, kind, publishedAt } = change;
  const label = upperFirst(t(`vocabulary.publicationKinds.${kind}`), locale);
  const at = <time dateTime={publishedAt}>{instantInWords(publishedAt, locale)}</time>;
  if (!about) {
    return (
      <>
        <b>{label}</b> · {at}
        <p>{t("public.changes.withdrawn")}</p>
      </>
    );
  }
  return (
    <>
      <a href={casePath(about.slug)}>{about.title}</a> · <b>{label}</b> ·{" "}
      <a href={versionPath(about.slug, about.version)}>
        {t("public.changes.version", { version: about.version })}
      </a>
      {" · "}
      {at}
      <p>{about.note}</p>
    </>
  );
}
