import type { CaseDocument } from "@/lib/domain/document";
import { entryAnchor } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type ClaimsProps = {
  number: number;
  document: Pick<CaseDocument, "entries" | "notes">;
  locale: Locale;
};

/** What one source says, claim by claim, each leading to where the page relies on it. */
export function Claims({ number, document, locale }: ClaimsProps) {
  const t = translator(locale);
  const claims = [...document.entries, ...document.notes].flatMap(({ id, when, citations }) =>
    citations
      .filter(({ source }) => source === number)
      .map(({ says, locator }) => ({ id, when, says, locator })),
  );
  return (
    <ul className="claims">
      {claims.map(({ id, when, says, locator }) => (
        <li key={`${id} ${says}`}>
          {says} {locator && `(${locator}) `}
          <a href={`#${entryAnchor(id)}`}>
            {when ? inWordsShort(when, locale) : t("public.sources.note")}
          </a>
        </li>
      ))}
    </ul>
  );
}
