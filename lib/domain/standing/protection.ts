import type { PublicEntry } from "../document";
import { bounds } from "../edtf/bounds";
import type { PublicDetail } from "../event";
import type { Standing } from "../standing-types";
import { unconfirmedAfter } from "../thresholds";
import type { ProtectionStatus } from "../vocabulary";
import type { Known } from "./known";
import { facetOf, type Run, runsOf } from "./runs";

export type Protection = Standing["protection"];

type Decision = Extract<PublicDetail, { kind: "asylum_decision" }>;

/** A status of one state. `place` is an ISO 3166-1 code. */
export type ProtectionRun = Run<ProtectionStatus> & { place: string };

const protective = new Set<string>([
  "refugee",
  "refugee_time_limited",
  "prima_facie",
  "complementary",
  "citizen",
]);

const statusOfOutcome: Partial<Record<NonNullable<Decision["outcome"]>, ProtectionStatus>> = {
  recognised: "refugee",
  complementary: "complementary",
  rejected: "refused",
  ceased: "ceased",
  revoked: "revoked",
};

/** The statuses each state gave, oldest first; those of the state that speaks last come last. */
export function protectionRuns(known: Known): ProtectionRun[] {
  const decisions = known.entries.filter(isDecision);
  const places = [...new Set(decisions.map(({ detail }) => detail.state).reverse())].reverse();
  return places.flatMap((place) => {
    const own = decisions.filter(({ detail }) => detail.state === place);
    return runsOf<ProtectionStatus>(own, statusSaid).map((run) => ({ ...run, place }));
  });
}

/**
 * The status that holds: one that protects before one that does not, whichever state gave it, and
 * else the latest. A term that ran out leaves the status unconfirmed from that day.
 */
export function protectionNow(runs: ProtectionRun[], known: Known): Protection {
  const current = runs.filter((run, at) => runs[at + 1]?.place !== run.place);
  const run = current.findLast(({ value }) => isProtective(value)) ?? current.at(-1);
  const facet = facetOf<Protection["value"]>(run, "none", known, unconfirmedAfter.protection);
  const ranOut = run ? termEnded(run, known.asOf) : null;
  return {
    ...facet,
    unconfirmedSince: ranOut ?? facet.unconfirmedSince,
    place: run?.place ?? null,
  };
}

export function isProtective(status: string): boolean {
  return protective.has(status);
}

/** The day (EDTF) a status was good until, where that has passed and nothing later reports it again. */
export function termEnded(run: Run<ProtectionStatus>, asOf: string): string | null {
  const decisions = run.entries.filter(isDecision);
  const until = decisions.findLast(({ detail }) => detail.validUntil)?.detail.validUntil ?? null;
  const lastDay = until && bounds(until).latest;
  if (!lastDay || lastDay >= asOf) return null;
  return decisions.some(({ when }) => (bounds(when).earliest ?? "") > lastDay) ? null : until;
}

function statusSaid(entry: PublicEntry, current: ProtectionStatus | null): ProtectionStatus | null {
  if (!isDecision(entry)) return null;
  const { status, outcome, step } = entry.detail;
  if (status) return status;
  if (outcome === "extended") return current ?? "asylum_seeker";
  if (outcome) return statusOfOutcome[outcome] ?? null;
  const registers = step === "registered" || step.startsWith("certificate_");
  return registers ? "asylum_seeker" : null;
}

function isDecision(entry: PublicEntry): entry is PublicEntry & { detail: Decision } {
  return entry.detail.kind === "asylum_decision";
}
