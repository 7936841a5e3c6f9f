import { type Bounds, bounds } from "../edtf/bounds";
import { custodyRuns } from "../standing/custody";
import type { Known } from "../standing/known";
import { protectionRuns, termEnded } from "../standing/protection";
import { removalRuns } from "../standing/removal";
import { confirmations, latestDate, type Run } from "../standing/runs";
import type { Lane } from "../vocabulary";

/**
 * A value that held for a time. `code` is of the lane's vocabulary (`pretrial`, `refugee`,
 * `ordered`); `end` is null where it goes on or is not known to end; `confirmedUntil` is a day
 * `YYYY-MM-DD`; `entryIds` are the entries that began and confirmed it.
 */
export type Stretch = {
  code: string;
  start: Bounds;
  end: Bounds | null;
  confirmedUntil: string | null;
  entryIds: string[];
};

/** Values that end what was before them and are themselves nothing that goes on. */
const moments = new Set(["none", "refused", "withdrawn", "carried_out"]);

/** The stretches of a lane; only custody, protection and removal have any. */
export function stretchesOf(lane: Lane, known: Known): Stretch[] {
  if (lane === "custody") return successive(custodyRuns(known), known).filter(lasts);
  if (lane === "removal") return successive(removalRuns(known), known).filter(lasts);
  return lane === "protection" ? ofEachState(known) : [];
}

/** Each state's own statuses follow one another; a fixed term ends where it ran out. */
function ofEachState(known: Known): Stretch[] {
  const runs = protectionRuns(known);
  const places = [...new Set(runs.map(({ place }) => place))];
  return places.flatMap((place) => {
    const own = runs.filter((run) => run.place === place);
    const last = own.at(-1);
    return successive(own, known, last ? termEnded(last, known.asOf) : null);
  });
}

/** `ended` (EDTF) is when the last of them did, where that is known. */
function successive(runs: Run<string>[], known: Known, ended: string | null = null): Stretch[] {
  return runs.map((run, at) => {
    const end = runs[at + 1]?.entries[0]?.when ?? (at === runs.length - 1 ? ended : null);
    const confirmed = latestDate(run.entries.flatMap((entry) => confirmations(entry, known)));
    return {
      code: run.value,
      start: bounds(run.entries[0]?.when ?? "/"),
      end: end === null ? null : bounds(end),
      confirmedUntil: earlier(lastDayOf(confirmed), lastDayOf(end)),
      entryIds: run.entries.map(({ id }) => id),
    };
  });
}

function lastDayOf(date: string | null): string | null {
  return date && (bounds(date).latest ?? bounds(date).earliest);
}

/** What ended was not confirmed any longer, though sources tell of it later. */
function earlier(confirmed: string | null, ended: string | null): string | null {
  return confirmed && ended && ended < confirmed ? ended : confirmed;
}

function lasts({ code }: Stretch): boolean {
  return !moments.has(code);
}
