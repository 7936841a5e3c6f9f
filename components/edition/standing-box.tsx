import type { CaseDocument } from "@/lib/domain/document";
import { standing } from "@/lib/domain/standing";
import { entryAnchor } from "@/lib/format/addresses";
import { dayInWords, inBareWords, inWordsShort } from "@/lib/format/dates";
import { placeName } from "@/lib/format/places";
import { badgeText, facetText, standingSentence } from "@/lib/format/standing";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

const facets = ["custody", "protection", "removal", "whereabouts"] as const;

type Box = { document: CaseDocument; asOf: string; locale: Locale };

/** Where the case stands, since when, and when that was last confirmed: before anything else. */
export function StandingBox({ document, asOf, locale }: Box) {
  const t = translator(locale);
  const now = standing(document, asOf);
  const { badge } = now;
  const title = badgeText(now, locale);
  // The sentence may begin with what the title says already.
  const rest = standingSentence(now, document, locale).replace(`${title}. `, "");
  const saysSo = badge.value !== "unknown" && badge.unconfirmedSince !== null;
  const place = placeName(document.returnState, locale);
  return (
    <section className={`standing b-${badge.value}`} aria-labelledby="standing">
      <h2 id="standing">{title}</h2>
      <p>
        {rest}{" "}
        {badge.lastConfirmed &&
          !saysSo &&
          t("public.case.lastConfirmed", { date: inWordsShort(badge.lastConfirmed, locale) })}
      </p>
      <dl>
        {facets.map((facet) => {
          const { value, note } = facetText(now, facet, locale);
          const [entry] = now[facet].events;
          return (
            <div key={facet}>
              <dt>{t(`public.facet.${facet}`, { place })}</dt>
              <dd>
                {entry ? <a href={`#${entryAnchor(entry)}`}>{value}</a> : value}
                {note && <small>{note}</small>}
              </dd>
            </div>
          );
        })}
      </dl>
      {document.check && document.check.checkedOn <= asOf && (
        <p className="checked">
          {t("public.case.checked", {
            day: dayInWords(document.check.checkedOn, locale),
            last: inBareWords(document.check.lastReport, locale),
          })}
        </p>
      )}
    </section>
  );
}
