import type { CodeList } from "@/components/desk/code-label";
import type { EventKind } from "@/lib/domain/vocabulary";
import * as codes from "@/lib/domain/vocabulary";
import type { MessageKey } from "@/lib/i18n/translate";

/** How a field of a detail is typed and read. `lines`: one item a line. */
export type FieldShape =
  | { shape: "choice"; list: CodeList; codes: readonly string[]; unset?: string }
  | { shape: "line" | "prose" | "lines" | "date" | "place" | "number" | "language" }
  | { shape: "tier" | "proceeding" | "statement" };

export type DetailField = FieldShape & { name: string; label: MessageKey; rare?: true };

/**
 * The fields of each kind of event, in the order they are asked. The rare ones are asked under
 * "More about it". `components/events/event-form-data` reads the same table, so a field that is
 * shown is a field that is kept.
 */
export const detailFields: Record<EventKind, DetailField[]> = {
  detention: [
    choice("act", "desk.detail.act", "detentionActs", codes.detentionActs),
    choice("custody", "desk.detail.custody", "detentionKinds", codes.detentionKinds),
    { name: "authority", label: "desk.detail.authority", shape: "line" },
    { name: "facility", label: "desk.detail.facility", shape: "line" },
    { name: "facilityTier", label: "desk.detail.facilityTier", shape: "tier", rare: true },
    rare(
      choice("restriction", "desk.detail.restriction", "restrictionKinds", codes.restrictionKinds),
    ),
    { name: "legalBasis", label: "desk.detail.legalBasis", shape: "line", rare: true },
    rare(answerField("contactAllowed", "desk.detail.contactAllowed")),
  ],
  asylum_decision: [
    choice("step", "desk.detail.asylumStep", "asylumSteps", codes.asylumSteps),
    choice("outcome", "desk.detail.asylumOutcome", "asylumOutcomes", codes.asylumOutcomes),
    choice("status", "desk.detail.status", "protectionStatuses", codes.protectionStatuses),
    { name: "state", label: "desk.detail.state", shape: "place" },
    { name: "authority", label: "desk.detail.authority", shape: "line" },
    { name: "validUntil", label: "desk.detail.validUntil", shape: "date" },
    { name: "validUntilTier", label: "desk.detail.validUntilTier", shape: "tier", rare: true },
    rare(choice("level", "desk.detail.level", "asylumLevels", codes.asylumLevels)),
  ],
  proceeding_step: [
    { name: "proceedingId", label: "desk.detail.proceeding", shape: "proceeding" },
    choice("step", "desk.detail.proceedingStep", "proceedingSteps", codes.proceedingSteps),
    choice("hearing", "desk.detail.hearing", "hearingStates", codes.hearingStates),
    { name: "nextDate", label: "desk.detail.nextDate", shape: "date" },
    choice("outcome", "desk.detail.outcome", "proceedingOutcomes", codes.proceedingOutcomes),
    { name: "court", label: "desk.detail.court", shape: "line" },
    { name: "judge", label: "desk.detail.judge", shape: "line", rare: true },
    { name: "prosecutor", label: "desk.detail.prosecutor", shape: "line", rare: true },
    { name: "sentenceMonths", label: "desk.detail.sentenceMonths", shape: "number", rare: true },
    { name: "creditedDays", label: "desk.detail.creditedDays", shape: "number", rare: true },
    { name: "remainingDays", label: "desk.detail.remainingDays", shape: "number", rare: true },
    rare(answerField("expulsionApplied", "desk.detail.expulsionApplied")),
  ],
  removal: [
    choice("state", "desk.detail.removalState", "removalStates", codes.removalStates),
    choice("form", "desk.detail.removalForm", "removalKinds", codes.removalKinds),
    { name: "destination", label: "desk.detail.destination", shape: "place" },
    { name: "authority", label: "desk.detail.authority", shape: "line" },
  ],
  advocacy_action: [
    choice("action", "desk.detail.action", "actionKinds", codes.actionKinds),
    { name: "by", label: "desk.detail.by", shape: "lines" },
    { name: "targets", label: "desk.detail.targets", shape: "lines" },
    { name: "asks", label: "desk.detail.asks", shape: "lines" },
    { name: "replyDue", label: "desk.detail.replyDue", shape: "date" },
    { name: "response", label: "desk.detail.response", shape: "prose", rare: true },
    { name: "effect", label: "desk.detail.effect", shape: "prose", rare: true },
  ],
  statement: [
    { name: "speaker", label: "desk.detail.speaker", shape: "line" },
    { name: "office", label: "desk.detail.office", shape: "line" },
    choice("statement", "desk.detail.statement", "statementKinds", codes.statementKinds),
    choice("removal", "desk.detail.aboutRemoval", "removalStates", codes.removalStates),
    { name: "verbatim", label: "desk.detail.verbatim", shape: "prose", rare: true },
    {
      name: "verbatimLanguage",
      label: "desk.detail.verbatimLanguage",
      shape: "language",
      rare: true,
    },
    { name: "venue", label: "desk.detail.venue", shape: "line", rare: true },
    rare(choice("removalForm", "desk.detail.removalForm", "removalKinds", codes.removalKinds)),
    { name: "supersedesId", label: "desk.detail.supersedes", shape: "statement", rare: true },
  ],
  movement: [
    choice("act", "desk.detail.movementAct", "movementActs", codes.movementActs),
    { name: "from", label: "desk.detail.from", shape: "place" },
    { name: "to", label: "desk.detail.to", shape: "place" },
  ],
  harm: [
    choice("harm", "desk.detail.harm", "harmKinds", codes.harmKinds),
    { name: "by", label: "desk.detail.harmBy", shape: "line" },
  ],
};

function choice(
  name: string,
  label: MessageKey,
  list: CodeList,
  ofList: readonly string[],
): DetailField {
  return { name, label, shape: "choice", list, codes: ofList };
}

/** Yes, no, or the honest third: an answer that is never left out. */
function answerField(name: string, label: MessageKey): DetailField {
  return { name, label, shape: "choice", list: "answers", codes: codes.answers, unset: "unknown" };
}

function rare(field: DetailField): DetailField {
  return { ...field, rare: true };
}
