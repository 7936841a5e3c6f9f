import type { Refusal } from "@/lib/domain/outcome";
import type { Locale } from "./locales";
import { type MessageKey, translator } from "./translate";

/** What a sentence says where the refusal does not tell. */
const untold = { limit: "unknown", first: "unknown", second: "unknown" };

/**
 * The sentence of a refusal, in the reader's language. A code without one throws: it is a defect,
 * and a test walks through every code there is.
 */
export function refusalText(refusal: Refusal, locale: Locale): string {
  return translator(locale)(`errors.${refusal.code}` as MessageKey, {
    ...untold,
    ...refusal.values,
  });
}
