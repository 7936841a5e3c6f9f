import {
  type Reader,
  type Reading,
  typedDate,
  typedOneDay,
  typedText,
} from "@/components/desk/read-typed";
import { one, type Typed } from "@/components/ui/form-state";
import { bounds } from "@/lib/domain/edtf/bounds";
import type { CaseRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/i18n/locales";

/** "I looked on this day, here, and found nothing newer than that." */
export function checkFromTyped(typed: Typed, today: string, locale: Locale): Reading {
  const reader: Reader = { typed, today, locale, refusals: [] };
  const input = {
    id: one(typed, "id"),
    caseId: one(typed, "caseId"),
    checkedOn: typedOneDay(reader, "checkedOn") ?? today,
    lastReport: typedDate(reader, "lastReport") ?? "",
    method: typedText(reader, "method") ?? "",
  };
  return { input, refusals: reader.refusals };
}

/** When the newest report that the case cites came out (EDTF), what a search has to be newer than. */
export function newestReport({ events, notes }: Pick<CaseRecord, "events" | "notes">) {
  const dates = [...events, ...notes].flatMap(({ citations }) =>
    citations.flatMap(({ source }) => source.published ?? []),
  );
  const latest = (date: string) => bounds(date).latest ?? "";
  return dates.toSorted((a, b) => latest(b).localeCompare(latest(a)))[0] ?? null;
}
