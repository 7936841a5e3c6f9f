import { describe, expect, it } from "vitest";
import { asylumDecision, proceedingStep } from "@/lib/domain/event";
import { beyondStep } from "@/lib/domain/steps";
import { asylumSteps, proceedingSteps } from "@/lib/domain/vocabulary";
import { happenings } from "@/prisma/seed/cases/all";
import { told } from "@/prisma/seed/telling";

const proceedingId = "6f3f7c0e-6f0b-4b43-9a63-0d6f3f1f7a01";
const court = (step: string, more: object) =>
  beyondStep(proceedingStep.parse({ kind: "proceeding_step", proceedingId, step, ...more }));
const asylum = (step: string) =>
  beyondStep(
    asylumDecision.parse({ kind: "asylum_decision", step, state: "KZ", outcome: "rejected" }),
  );

describe("what a step can give", () => {
  it.each(proceedingSteps)("of a court, by %s: an outcome and a sentence, or not", (step) => {
    const judges = ["judgment", "appeal_judgment"].includes(step);
    const decides = judges || step === "investigation_closed";
    expect(court(step, { outcome: "terminated" })).toEqual(decides ? [] : ["outcome"]);
    expect(court(step, { sentenceMonths: 12 })).toEqual(judges ? [] : ["sentenceMonths"]);
    expect(court(step, {})).toEqual([]);
  });

  it.each(asylumSteps)("of an asylum procedure, by %s", (step) => {
    const gives = ["decision", "appeal_decision", "certificate_extended", "status_reported"];
    expect(asylum(step)).toEqual(gives.includes(step) ? [] : ["outcome"]);
  });

  it("is kept to by the three cases", () => {
    const details = happenings.flatMap(told).map(({ event }) => event.detail);
    const parsed = details.map((detail) =>
      detail.kind === "proceeding_step" ? proceedingStep.parse(detail) : null,
    );
    expect(parsed.flatMap((detail) => (detail ? beyondStep(detail) : []))).toEqual([]);
  });
});
