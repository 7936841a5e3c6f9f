import type { Facet, Standing } from "@/lib/domain/standing-types";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { inWords } from "../dates";
import { placeName } from "../places";
import { sinceInWords } from "../since";

export type FacetName = "custody" | "protection" | "removal" | "whereabouts";

/** What holds, in a few words: "Pretrial detention", "Refugee, recognised in Sweden". */
export function facetValue(standing: Standing, name: FacetName, locale: Locale): string {
  const t = translator(locale);
  const { badge, custody, protection, removal, whereabouts } = standing;
  if (name === "custody" && badge.value === "died") return t("standing.badge.died");
  if (name === "custody") {
    return t(`standing.facet.custody.${custody.since === null ? "nothing" : custody.value}`);
  }
  if (name === "removal") return t(`standing.facet.removal.${removal.value}`);
  if (name === "protection") {
    const place = protection.place === null ? "" : placeName(protection.place, locale);
    return t(`standing.facet.protection.${protection.value}`, { place });
  }
  return whereabouts.value === "unknown"
    ? t("standing.facet.whereabouts.unknown")
    : placeName(whereabouts.value, locale);
}

/** Since when, and how sure: "since 14 October 2019; last confirmed 20 October 2019". */
export function facetNote(standing: Standing, name: FacetName, locale: Locale): string | null {
  const facet = standing[name];
  const parts = [facet.since && sinceInWords(facet.since, locale), certainty(facet, locale)].filter(
    (part) => part !== null && part !== "",
  );
  return parts.length > 0 ? parts.join("; ") : null;
}

/** Until when (EDTF) a status was good, where that day is what it is unconfirmed from; else null. */
export function ranOut({ lastConfirmed, unconfirmedSince }: Facet): string | null {
  return unconfirmedSince === lastConfirmed ? null : unconfirmedSince;
}

function certainty(facet: Facet, locale: Locale): string | null {
  const t = translator(locale);
  const { value, since, lastConfirmed, unconfirmedSince } = facet;
  if (value === "unknown" || lastConfirmed === null) return null;
  const until = ranOut(facet);
  if (until) return t("standing.note.ranOut", { date: inWords(until, locale) });
  const isSameDay = lastConfirmed === since;
  if (!unconfirmedSince) {
    return isSameDay
      ? null
      : t("standing.note.confirmed", { date: inWords(lastConfirmed, locale) });
  }
  return isSameDay
    ? t("standing.note.unconfirmedSinceThen")
    : t("standing.note.unconfirmed", { since: sinceInWords(unconfirmedSince, locale) });
}
