import type { Lane } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { type MessageKey, translator } from "@/lib/i18n/translate";

const lists = {
  custody: "detentionKinds",
  protection: "protectionStatuses",
  removal: "removalStates",
} as const;

/** "Custody" */
export function laneLabel(lane: Lane, locale: Locale): string {
  return upperFirst(translator(locale)(`vocabulary.lanes.${lane}`), locale);
}

/** What a stretch of a lane is called: `pretrial` on `custody` is "pretrial detention". */
export function stretchLabel(lane: Lane, code: string, locale: Locale): string {
  if (code === "unspecified") return translator(locale)("public.strip.unspecified");
  const list = lane === "custody" || lane === "removal" ? lists[lane] : lists.protection;
  return translator(locale)(`vocabulary.${list}.${code}` as MessageKey);
}

export function upperFirst(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
