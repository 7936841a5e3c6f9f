import type { CaseDocument } from "@/lib/domain/document";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { upperFirst } from "../timeline/labels";

type Proceedings = { proceedings: CaseDocument["proceedings"]; locale: Locale };

/** The tracks before a forum, with what no source on record names said to be unknown. */
export function Proceedings({ proceedings, locale }: Proceedings) {
  const t = translator(locale);
  return (
    <section>
      <h2>{t("public.proceedings.title")}</h2>
      {proceedings.length === 0 && <p>{t("public.proceedings.none")}</p>}
      {proceedings.map(({ id, kind, forum, statute }) => (
        <dl key={id} className="facts-list">
          <div>
            <dt>{t("public.proceedings.kind")}</dt>
            <dd>{upperFirst(t(`vocabulary.proceedingKinds.${kind}`), locale)}</dd>
          </div>
          <div>
            <dt>{t("public.proceedings.forum")}</dt>
            <dd>{forum ?? t("public.unknown")}</dd>
          </div>
          <div>
            <dt>{t("public.proceedings.statute")}</dt>
            <dd>{statute ?? t("public.unknown")}</dd>
          </div>
        </dl>
      ))}
    </section>
  );
}
