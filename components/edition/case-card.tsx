import type { CaseDocument } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { casePath } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import { textDirection } from "@/lib/format/direction";
import { badgeText } from "@/lib/format/standing";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type CardProps = { document: CaseDocument; asOf: string; locale: Locale };

/** One case in a list: the name, where it stands, when that was last confirmed. */
export function CaseCard({ document, asOf, locale }: CardProps) {
  const t = translator(locale);
  const now = standing(document, asOf);
  const { value, lastConfirmed } = now.badge;
  const own = document.subjects.flatMap(({ names }) => names).find(isCyrillic);
  return (
    <li className={`standing b-${value}`}>
      <h3>
        <a href={casePath(document.slug)}>{document.title}</a>
      </h3>
      {own && (
        <bdi className="forms" lang={own.language} dir={textDirection(own.language)}>
          {own.text}
        </bdi>
      )}
      <p>
        <b>{badgeText(now, locale)}</b>
      </p>
      {lastConfirmed && (
        <p className="checked">
          {t("public.case.lastConfirmed", { date: inWordsShort(lastConfirmed, locale) })}
        </p>
      )}
    </li>
  );
}

/** The form in which somebody reads the own name at home, where it is on record. */
function isCyrillic({ language }: { language: string }): boolean {
  return language === "kk-Cyrl";
}
