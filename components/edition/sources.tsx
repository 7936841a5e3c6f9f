import type { CaseDocument, PublicSource } from "@/lib/domain/document";
import { sourceAnchor } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import { textDirection } from "@/lib/format/direction";
import { placeName } from "@/lib/format/places";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { Claims } from "./claims";
import { Notes } from "./notes";

type SourcesProps = { document: CaseDocument; locale: Locale };

/** Every source, by the number under which the timeline cites it. */
export function Sources({ document, locale }: SourcesProps) {
  const t = translator(locale);
  return (
    <section>
      <h2>{t("public.sources.title")}</h2>
      <div className="warning">
        <Notes topics={["reader_risk"]} document={document} locale={locale} />
      </div>
      <ol className="sources">
        {document.sources.map((source) => (
          <li key={source.id} id={sourceAnchor(source.number)} value={source.number}>
            <SourceText source={source} locale={locale} />
            <Claims number={source.number} document={document} locale={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceText({ source, locale }: { source: PublicSource; locale: Locale }) {
  const t = translator(locale);
  const { publisher, author, published, reliability, readerRisk, archivedUrl } = source;
  const meaning = t(`vocabulary.reliabilities.${reliability}`);
  const facts = [
    author,
    published ? inWordsShort(published, locale) : t("public.sources.undated"),
    source.language === locale ? null : languageName(source.language, locale),
    t("public.sources.reliability", { letter: reliability, meaning }),
    source.url === null && t("public.sources.noAddress"),
  ];
  return (
    <>
      {publisher}, <SourceTitle source={source} />. {facts.filter(Boolean).join(" · ")}
      {archivedUrl && (
        <>
          {" "}
          <a href={archivedUrl} rel="noreferrer noopener">
            {t("public.sources.archived")}
          </a>
        </>
      )}
      {readerRisk.map(({ place }) => (
        <strong key={place} className="risk">
          {t("public.sources.risk", { place: placeName(place, locale) })}
        </strong>
      ))}
    </>
  );
}

/** A title in square brackets is a description, so it is not set as a title. */
function SourceTitle({ source: { title, url, language } }: { source: PublicSource }) {
  const words = (
    <cite lang={language} dir={textDirection(language)}>
      {title}
    </cite>
  );
  const shown = title.startsWith("[") ? title.slice(1, -1) : words;
  if (!url) return shown;
  return (
    <a href={url} rel="noreferrer noopener">
      {shown}
    </a>
  );
}

const languageNames = new Map<Locale, Intl.DisplayNames>();

function languageName(tag: string, locale: Locale): string | null {
  const names =
    languageNames.get(locale) ?? new Intl.DisplayNames(intlTag[locale], { type: "language" });
  languageNames.set(locale, names);
  return names.of(new Intl.Locale(tag).language) ?? null;
}
