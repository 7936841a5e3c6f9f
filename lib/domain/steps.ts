import type { EventDetail } from "./event";

/** The steps that can give an outcome, and those that can give a sentence. The database holds to the same. */
const giving = {
  asylumOutcome: ["decision", "appeal_decision", "certificate_extended", "status_reported"],
  courtOutcome: ["judgment", "appeal_judgment", "investigation_closed"],
  sentence: ["judgment", "appeal_judgment"],
};

/** The fields of a detail that say more than its step can give: an outcome of a hearing, say. */
export function beyondStep(detail: EventDetail): ("outcome" | "sentenceMonths")[] {
  if (detail.kind === "asylum_decision") {
    return detail.outcome && !giving.asylumOutcome.includes(detail.step) ? ["outcome"] : [];
  }
  if (detail.kind !== "proceeding_step") return [];
  const { step, outcome, sentenceMonths } = detail;
  return [
    ...(outcome && !giving.courtOutcome.includes(step) ? ["outcome" as const] : []),
    ...(sentenceMonths && !giving.sentence.includes(step) ? ["sentenceMonths" as const] : []),
  ];
}
