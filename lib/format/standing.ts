import type { CaseDocument } from "@/lib/domain/document";
import type { Standing } from "@/lib/domain/standing-types";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { inWords } from "./dates";
import { sinceInWords } from "./since";
import { standingDetails } from "./standing/details";
import { type FacetName, facetNote, facetValue } from "./standing/facet";
import { standingLead } from "./standing/lead";

/** With `check`, a standing that nothing confirms says whether anybody has looked. */
type Context = Pick<CaseDocument, "subjects" | "hostState" | "returnState"> &
  Partial<Pick<CaseDocument, "check">>;

/**
 * Where a case stands as somebody would say it: "Not known since January 2024. Last known:
 * recognised as a refugee in Kazakhstan for a fixed term; removal to China was refused."
 */
export function standingSentence(standing: Standing, context: Context, locale: Locale): string {
  return [
    standingLead(standing, context, locale),
    standingDetails(standing, context, locale),
    doubt(standing, context, locale),
  ]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** "Not known since January 2024", "In custody since 14 October 2019". */
export function badgeText({ badge }: Standing, locale: Locale): string {
  const t = translator(locale);
  const isEmpty = badge.value === "unknown" && badge.since === null;
  const text = t(`standing.badge.${isEmpty ? "nothing" : badge.value}`);
  if (badge.since === null) return text;
  if (badge.value === "died") {
    return t("standing.diedOn", { badge: text, date: inWords(badge.since, locale) });
  }
  return t("standing.badgeSince", { badge: text, since: sinceInWords(badge.since, locale) });
}

/** One facet as a term's description: what holds, and since when, last confirmed when. */
export function facetText(
  standing: Standing,
  facet: FacetName,
  locale: Locale,
): { value: string; note: string | null } {
  return { value: facetValue(standing, facet, locale), note: facetNote(standing, facet, locale) };
}

function doubt({ badge }: Standing, { check }: Context, locale: Locale): string | null {
  if (badge.value === "unknown" || badge.unconfirmedSince === null) return null;
  const key = check === null ? "unconfirmedUnsearched" : "unconfirmed";
  return translator(locale)(`standing.${key}`, {
    since: sinceInWords(badge.unconfirmedSince, locale),
  });
}
