import type { CaseDocument } from "@/lib/domain/document";
import { project } from "@/lib/domain/project";
import type { CaseRecord } from "@/lib/domain/record";
import { standing } from "@/lib/domain/standing";
import { badgeText, facetText, standingSentence } from "@/lib/format/standing";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { opened } from "./opened-record";

type Props = { locale: Locale; record: CaseRecord; today: string };

const facets = ["custody", "protection", "removal", "whereabouts"] as const;

/** Where the case stands by all that the viewer may see, counted from what has a source. */
export function StandingBox({ locale, record, today }: Props) {
  const t = translator(locale);
  const document: CaseDocument = project(opened(record)).document;
  const now = standing(document, today);
  const title = badgeText(now, locale);
  // The sentence may begin with what the title says already.
  const rest = standingSentence(now, document, locale).replace(`${title}. `, "");
  return (
    <section
      aria-labelledby="standing"
      className="grid gap-2 rounded-lg border border-line border-s-8 border-s-slate bg-card px-4 py-3"
    >
      <h2 id="standing" className="font-semibold text-2xl">
        {title}
      </h2>
      <p>{rest}</p>
      <dl className="grid grid-cols-2 gap-x-4 gap-y-2">
        {facets.map((facet) => {
          const { value, note } = facetText(now, facet, locale);
          return (
            <div key={facet}>
              <dt className="text-sm text-soft">{t(`desk.facet.${facet}`)}</dt>
              <dd className="font-semibold">
                {value}
                {note && <span className="block font-normal text-sm text-soft">{note}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="text-sm text-soft">{t("desk.case.standingExplain")}</p>
    </section>
  );
}
