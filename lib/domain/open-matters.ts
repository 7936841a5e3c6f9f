import type { CaseDocument, PublicEntry } from "./document";
import { bounds } from "./edtf/bounds";
import { addDays } from "./edtf/calendar";
import { certainDay, compareWhen, happenedBy } from "./edtf/compare";
import type { PublicDetail } from "./event";
import { askOpenFor } from "./thresholds";
import type { Lane } from "./vocabulary";

/** What is still open: asks that nobody has answered, and days that are coming. Dates are EDTF. */
export type OpenMatters = {
  asks: {
    entryId: string;
    by: string[];
    targets: string[];
    asks: string[];
    replyDue: string | null;
  }[];
  nextDates: { entryId: string; date: string; lane: Lane }[];
};

type NextDate = OpenMatters["nextDates"][number];

/** What was open at the end of a day (`YYYY-MM-DD`), oldest first. */
export function openMatters({ entries }: Pick<CaseDocument, "entries">, asOf: string): OpenMatters {
  const happened = entries.filter(({ when }) => happenedBy(when, asOf));
  const dates = [...entries.flatMap(plannedHearing), ...happened.flatMap(announced(happened))];
  return {
    asks: happened.toSorted(byWhen).flatMap((entry) => openAsk(entry, asOf)),
    nextDates: dates
      .filter(({ date }) => (bounds(date).latest ?? "9999") >= asOf)
      .sort((a, b) => compareWhen(a.date, b.date)),
  };
}

function openAsk({ id, when, detail }: PublicEntry, asOf: string): OpenMatters["asks"] {
  if (detail.kind !== "advocacy_action") return [];
  const { by, targets, asks, replyDue, response, effect } = detail;
  // An ask addressed to nobody is a position: it waits for no answer.
  const isAsk = targets.length > 0 && asks.length > 0;
  const until = certainDay(replyDue ?? when);
  const isOpen = !response && !effect && until !== null && addDays(until, askOpenFor) >= asOf;
  return isAsk && isOpen ? [{ entryId: id, by, targets, asks, replyDue }] : [];
}

function plannedHearing({ id, when, detail }: PublicEntry): NextDate[] {
  const isPlanned = detail.kind === "proceeding_step" && detail.hearing === "planned";
  return isPlanned ? [{ entryId: id, date: when, lane: "courts" }] : [];
}

/** A day that an entry announces, unless something later on the same track has overtaken it. */
function announced(happened: PublicEntry[]) {
  return (entry: PublicEntry): NextDate[] => {
    const next = nextDate(entry.detail);
    const track = trackOf(entry.detail);
    const overtaken = happened.some(
      (other) => trackOf(other.detail) === track && byWhen(other, entry) > 0,
    );
    return next && !overtaken ? [{ entryId: entry.id, ...next }] : [];
  };
}

function nextDate(detail: PublicDetail): Omit<NextDate, "entryId"> | null {
  if (detail.kind === "proceeding_step" && detail.nextDate) {
    return { date: detail.nextDate, lane: "courts" };
  }
  const runsOut = detail.kind === "asylum_decision" && detail.validUntil;
  return runsOut ? { date: runsOut, lane: "protection" } : null;
}

function trackOf(detail: PublicDetail): string | null {
  if (detail.kind === "proceeding_step") return detail.proceedingId;
  return detail.kind === "asylum_decision" ? detail.state : null;
}

function byWhen(a: PublicEntry, b: PublicEntry): number {
  return compareWhen(a.when, b.when);
}
