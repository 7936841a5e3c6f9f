import type { PublicEntry } from "../document";
import type { PublicDetail } from "../event";
import type { Facet, Standing } from "../standing-types";
import { unconfirmedAfter } from "../thresholds";
import { countryOf, type Known } from "./known";
import { facetOf, type Run, runsOf } from "./runs";

export type Custody = Standing["custody"]["value"];

type Detail<K extends PublicDetail["kind"]> = Extract<PublicDetail, { kind: K }>;

export function custodyRuns(known: Known): Run<Custody>[] {
  return runsOf(known.entries, (entry, current) => custodySaid(entry, current, known.returnState));
}

export function custodyNow(runs: Run<Custody>[], known: Known): Facet<Custody> {
  const run = runs.at(-1);
  const days = run?.value === "none" ? unconfirmedAfter.liberty : unconfirmedAfter.custody;
  return facetOf(run, "none", known, days);
}

function custodySaid(entry: PublicEntry, current: Custody | null, returnState: string) {
  const { detail } = entry;
  const isHeld = current !== null && current !== "none";
  if (detail.kind === "detention") return detentionSaid(detail, isHeld ? current : null);
  if (detail.kind === "proceeding_step") return isHeld ? sentenceSaid(detail) : null;
  // Whoever crosses a border of their own is held no longer, though nobody reported a release.
  if (detail.kind === "movement" && current !== null) return movementSaid(detail, returnState);
  return null;
}

function detentionSaid(detail: Detail<"detention">, current: Custody | null): Custody {
  const ended = ["released", "escaped", "died"].includes(detail.act);
  if (ended) return "none";
  if (detail.custody) return detail.custody;
  return current ?? (detail.act === "remanded" ? "pretrial" : "unspecified");
}

function sentenceSaid(detail: Detail<"proceeding_step">): Custody | null {
  const isJudgment = detail.step === "judgment" || detail.step === "appeal_judgment";
  return isJudgment && detail.outcome === "convicted_custodial" ? "sentence" : null;
}

function movementSaid(detail: Detail<"movement">, returnState: string): Custody | null {
  const goesBack = detail.to !== null && countryOf(detail.to) === returnState;
  return detail.act === "relocation" || goesBack ? null : "none";
}
