import { type Reader, type Reading, typedPlace, typedText } from "@/components/desk/read-typed";
import { one, type Typed } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";

/** A case as its form says it, about one person. Without a title it bears their name, in its language. */
export function caseFromTyped(
  typed: Typed,
  of: { id: string; individualId: string },
  locale: Locale,
): Reading {
  const reader: Reader = { typed, today: "", locale, refusals: [] };
  const title = typedText(reader, "title");
  const input = {
    id: of.id,
    slug: one(typed, "slug").trim(),
    title: title ?? one(typed, "names.0.text"),
    language: title ? locale : one(typed, "names.0.language") || locale,
    hostState: typedPlace(reader, "hostState") ?? "",
    returnState: typedPlace(reader, "returnState") ?? "",
    subjectIds: [of.individualId],
  };
  return { input, refusals: reader.refusals };
}
