import type { CaseDocument } from "@/lib/domain/document";
import type { Standing } from "@/lib/domain/standing-types";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { inWords } from "../dates";
import { placeName } from "../places";
import { ranOut } from "./facet";

type Context = Pick<CaseDocument, "hostState" | "returnState">;

/** The second sentence: what else holds, or where nothing is known any more, what held last. */
export function standingDetails(
  standing: Standing,
  context: Context,
  locale: Locale,
): string | null {
  if (standing.badge.value === "died") return null;
  const t = translator(locale);
  const isUnknown = standing.badge.value === "unknown";
  const list = [
    isUnknown ? custodyWords(standing, locale) : null,
    protectionWords(standing, context, locale),
    removalWords(standing, context, locale),
  ]
    .filter((part) => part !== null)
    .join("; ");
  if (list === "") return null;
  const text = isUnknown ? lowered(list, locale) : capitalised(list, locale);
  return t(isUnknown ? "standing.lastKnown" : "standing.details", { list: text });
}

function custodyWords({ custody }: Standing, locale: Locale): string | null {
  if (custody.value === "none") return null;
  return translator(locale)(`standing.lead.inCustody.${custody.value}`);
}

/** What the host state decided matters no more to somebody who left it. */
function protectionWords({ protection, badge }: Standing, { hostState }: Context, locale: Locale) {
  const { value, place } = protection;
  if (value === "none" || place === null) return null;
  if (badge.value === "left" && place === hostState) return null;
  const t = translator(locale);
  const status = t(`standing.protection.${value}`, { place: placeName(place, locale) });
  const until = ranOut(protection);
  return until ? t("standing.ranOut", { status, date: inWords(until, locale) }) : status;
}

function removalWords({ removal }: Standing, { returnState }: Context, locale: Locale) {
  if (removal.value === "none") return null;
  const place = placeName(returnState, locale);
  return translator(locale)(`standing.removal.${removal.value}`, { place });
}

function lowered(text: string, locale: Locale): string {
  const [first = "", ...rest] = text;
  return first.toLocaleLowerCase(intlTag[locale]) + rest.join("");
}

function capitalised(text: string, locale: Locale): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(intlTag[locale]) + rest.join("");
}
