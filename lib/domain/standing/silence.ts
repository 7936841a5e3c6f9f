import type { CaseDocument } from "../document";
import { bounds } from "../edtf/bounds";
import { certainDay } from "../edtf/compare";
import { silentAfter } from "../thresholds";
import type { Known } from "./known";
import { confirmations, isOlder } from "./runs";

/**
 * Since when (EDTF) nobody has reported anything, where somebody looked: the last report that the
 * search found, once that is long enough ago and nothing on record is later. Else null.
 */
export function silentSince(check: CaseDocument["check"], known: Known): string | null {
  if (!check || !isOlder(check.lastReport, silentAfter, known.asOf)) return null;
  const last = bounds(check.lastReport).latest ?? "";
  const dates = known.happened.flatMap((entry) => confirmations(entry, known));
  return dates.some((date) => (certainDay(date) ?? "") > last) ? null : check.lastReport;
}
