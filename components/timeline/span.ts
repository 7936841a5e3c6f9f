import type { Bounds } from "@/lib/domain/edtf/bounds";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";

/** The days something can have been on: "1–6 October 2019", "October 2019", "by 9 December 2019". */
export function boundsInWords(bounds: Bounds | null, locale: Locale): string {
  if (!bounds) return "";
  const { earliest, latest } = bounds;
  if (earliest && earliest === latest) return inWordsShort(earliest, locale);
  if (!earliest && !latest) return inWordsShort("/", locale);
  return inWordsShort(`${earliest ?? ".."}/${latest ?? ".."}`, locale);
}
