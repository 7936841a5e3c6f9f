import type { PublicEntry } from "../document";
import type { PublicDetail } from "../event";
import type { Facet } from "../standing-types";
import { unconfirmedAfter } from "../thresholds";
import type { RemovalState } from "../vocabulary";
import type { Known } from "./known";
import { facetOf, type Run, runsOf } from "./runs";

export function removalRuns(known: Known): Run<RemovalState>[] {
  return runsOf(known.entries, ({ detail }: PublicEntry) => removalSaid(detail));
}

export function removalNow(runs: Run<RemovalState>[], known: Known): Facet<RemovalState | "none"> {
  return facetOf<RemovalState | "none">(runs.at(-1), "none", known, unconfirmedAfter.removal);
}

/** Ways of leaving that are no removal: they tell whereabouts only. */
const departures = new Set<string>(["voluntary_return", "resettlement", "onward_departure"]);

function removalSaid(detail: PublicDetail): RemovalState | null {
  if (detail.kind === "removal") return departures.has(detail.form) ? null : detail.state;
  if (detail.kind === "statement") return detail.removal;
  if (detail.kind !== "proceeding_step") return null;
  return { yes: "ordered" as const, no: "refused" as const, unknown: null }[
    detail.expulsionApplied
  ];
}
