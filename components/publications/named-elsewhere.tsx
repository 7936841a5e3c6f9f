import type { CaseDocument } from "@/lib/domain/document";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** Before a withdrawal: the public cases that tell of the same events, and so go on naming this one. */
export function NamedElsewhere({ document, locale }: { document: CaseDocument; locale: Locale }) {
  const slugs = [...new Set(document.entries.flatMap(({ alsoOn }) => alsoOn))].sort();
  if (slugs.length === 0) return null;
  return (
    <>
      <p>{translator(locale)("desk.publication.namedElsewhere")}</p>
      <ul>
        {slugs.map((slug) => (
          <li key={slug}>
            <a href={`/cases/${slug}`}>{slug}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
