import type { CaseDocument } from "@/lib/domain/document";
import { openMatters } from "@/lib/domain/open-matters";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { upperFirst } from "../timeline/labels";

type ProceedingsProps = { document: CaseDocument; asOf: string; locale: Locale };

/** The tracks before a forum. What no source on record names is said to be unknown. */
export function Proceedings({ document, asOf, locale }: ProceedingsProps) {
  const t = translator(locale);
  const steps = document.entries.flatMap(({ id, detail }) =>
    detail.kind === "proceeding_step" ? [{ id, ...detail }] : [],
  );
  const coming = openMatters(document, asOf).nextDates;
  return (
    <section>
      <h2>{t("public.proceedings.title")}</h2>
      {document.proceedings.length === 0 && <p>{t("public.proceedings.none")}</p>}
      {document.proceedings.map(({ id, kind, forum, statute }) => {
        const own = steps.filter(({ proceedingId }) => proceedingId === id);
        const next = coming.find(({ entryId }) => own.some((step) => step.id === entryId));
        const facts = [
          ["kind", upperFirst(t(`vocabulary.proceedingKinds.${kind}`), locale)],
          ["forum", forum],
          ["court", own.findLast(({ court }) => court)?.court],
          ["judge", own.findLast(({ judge }) => judge)?.judge],
          ["statute", statute],
          ["next", next && inWordsShort(next.date, locale)],
        ] as const;
        return (
          <dl key={id}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{t(`public.proceedings.${name}`)}</dt>
                <dd>{value ?? t("public.unknown")}</dd>
              </div>
            ))}
          </dl>
        );
      })}
    </section>
  );
}
