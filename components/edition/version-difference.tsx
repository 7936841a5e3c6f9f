import { type DocumentChange, documentChanges } from "@/lib/domain/changes";
import type { PublishedCase } from "@/lib/domain/published";
import { changeText } from "@/lib/format/difference";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type DifferenceProps = { before: PublishedCase | null; after: PublishedCase; locale: Locale };

/** What a version added, changed and removed, in words: old text struck, new text beside it. */
export function VersionDifference({ before, after, locale }: DifferenceProps) {
  const t = translator(locale);
  if (!before) return null;
  const changes = documentChanges(before.document, after.document);
  return (
    <section className="difference">
      <h2>{t("public.version.difference", { version: before.version })}</h2>
      <p>{after.note}</p>
      <details open={changes.length <= 12}>
        <summary>{t("public.version.count", { count: changes.length })}</summary>
        <ul>
          {changes.map((change) => (
            <li key={`${change.part} ${change.id}`}>
              <ChangeText change={change} locale={locale} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function ChangeText({ change, locale }: { change: DocumentChange; locale: Locale }) {
  const { title, fields } = changeText(change, locale);
  return (
    <>
      {title}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ label, before, after }) => (
            <li key={`${label} ${before} ${after}`}>
              {label}: {before && <del>{before}</del>} {after && <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
