import type { CaseDocument } from "@/lib/domain/document";
import type { Standing } from "@/lib/domain/standing-types";
import type { Locale } from "@/lib/i18n/locales";
import { type Translate, translator } from "@/lib/i18n/translate";
import { inWords } from "../dates";
import { placeName } from "../places";
import { sinceInWords } from "../since";

/** The first sentence: what the badge says, where and since when. */
export function standingLead(
  standing: Standing,
  { hostState }: Pick<CaseDocument, "hostState">,
  locale: Locale,
): string {
  const { badge, custody, protection, whereabouts } = standing;
  const t = translator(locale);
  const since = badge.since === null ? "" : sinceInWords(badge.since, locale);
  const host = placeName(hostState, locale);
  const isPlaced = whereabouts.value !== "unknown";
  const place = isPlaced ? placeName(whereabouts.value, locale) : host;
  const protector = placeName(protection.place ?? hostState, locale);
  switch (badge.value) {
    case "in_custody":
      return heldLead(custody, since, t, locale);
    case "at_risk":
      return atRiskLead(standing, place, t, locale);
    case "left":
      return t(`standing.lead.${isPlaced ? "left" : "leftSomewhere"}`, {
        place,
        host,
        protector,
        since,
      });
    case "unknown":
      return t(`standing.lead.${since ? "unknown" : "nothing"}`, { since });
    case "protected":
      return t("standing.lead.protected", { place: protector, since });
    case "died":
      return t("standing.lead.died", { date: inWords(badge.since ?? "/", locale) });
    default:
      return t(`standing.lead.${badge.value}`, { place, since });
  }
}

function atRiskLead(
  { badge, custody, whereabouts }: Standing,
  place: string,
  t: Translate,
  locale: Locale,
) {
  const isReleased = custody.since !== null;
  const begun = isReleased ? custody.since : badge.since;
  const since = begun === null ? "" : sinceInWords(begun, locale);
  if (isReleased) return t("standing.lead.atRiskReleased", { place, since });
  const isPlaced = whereabouts.value !== "unknown";
  return t(`standing.lead.${isPlaced ? "atRisk" : "atRiskSomewhere"}`, { place, since });
}

/** Somebody who serves a sentence was often held before it: both days are said. */
function heldLead(
  custody: Standing["custody"],
  first: string,
  t: Translate,
  locale: Locale,
): string {
  const kind = t(
    `standing.lead.inCustody.${custody.value === "none" ? "unspecified" : custody.value}`,
  );
  const since = custody.since === null ? "" : sinceInWords(custody.since, locale);
  return since === first
    ? t("standing.held", { custody: kind, since })
    : t("standing.heldLonger", { custody: kind, since, first });
}
