/**
 * Closed lists of codes. Their labels are in the message files (namespace `vocabulary`).
 * Terms follow UNHCR, IOM and the law of Kazakhstan; `removal` is the neutral parent of
 * deportation, expulsion, extradition and border handover, which are different things.
 */
export const eventKinds = [
  "detention",
  "asylum_decision",
  "proceeding_step",
  "removal",
  "advocacy_action",
  "statement",
  "movement",
  "harm",
] as const;

export const lanes = [
  "custody",
  "protection",
  "courts",
  "removal",
  "movement",
  "advocacy",
  "officials",
  "safety",
] as const;

export const detentionActs = [
  "detained",
  "remanded",
  "held",
  "extended",
  "transferred",
  "released",
  "escaped",
  "died",
] as const;

export const detentionKinds = [
  "police_custody",
  "pretrial",
  "extradition_custody",
  "immigration",
  "admin_arrest",
  "sentence",
  "house_arrest",
  "internment_camp",
  "incommunicado",
  "enforced_disappearance",
] as const;

export const restrictionKinds = ["bail", "recognisance", "probation", "exit_ban"] as const;

export const protectionStatuses = [
  "asylum_seeker",
  "refugee",
  "refugee_time_limited",
  "prima_facie",
  "complementary",
  "citizen",
  "refused",
  "rejected_final",
  "ceased",
  "revoked",
] as const;

export const asylumSteps = [
  "intention",
  "lodged",
  "registered",
  "certificate_issued",
  "certificate_extended",
  "interview",
  "decision",
  "appeal_lodged",
  "appeal_decision",
  "status_reported",
] as const;

export const asylumLevels = [
  "first_instance",
  "admin_review",
  "judicial_review",
  "reopened",
  "unhcr_mandate",
] as const;

export const asylumOutcomes = [
  "recognised",
  "complementary",
  "rejected",
  "extended",
  "ceased",
  "revoked",
  "closed_otherwise",
] as const;

export const proceedingKinds = [
  "criminal",
  "asylum",
  "administrative",
  "extradition",
  "removal",
  "civil",
  "un_treaty_body",
  "un_special_procedure",
  "interpol_ccf",
] as const;

export const proceedingLinkKinds = ["suspends", "bars", "appeal_of", "ancillary_to"] as const;

export const proceedingSteps = [
  "opened",
  "charge",
  "investigation_closed",
  "hearing",
  "judgment",
  "appeal_lodged",
  "appeal_judgment",
] as const;

export const hearingStates = ["planned", "held", "adjourned"] as const;

export const proceedingOutcomes = [
  "convicted_custodial",
  "convicted_suspended",
  "fined",
  "acquitted",
  "terminated",
  "annulled",
  "upheld",
] as const;

export const answers = ["yes", "no", "unknown"] as const;

export const removalKinds = [
  "removal",
  "expulsion_criminal",
  "expulsion_admin",
  "deportation",
  "extradition",
  "border_handover",
  "refusal_at_border",
  "rendition",
  "voluntary_return",
  "resettlement",
  "onward_departure",
] as const;

export const removalStates = [
  "threatened",
  "requested",
  "ordered",
  "suspended",
  "refused",
  "carried_out",
  "withdrawn",
] as const;

export const statementKinds = [
  "announcement",
  "denial",
  "clarification",
  "retraction",
  "testimony",
  "call",
  "assurance",
  "accusation",
] as const;

export const actionKinds = [
  "press_conference",
  "rally",
  "petition",
  "call",
  "report",
  "award",
  "urgent_action",
  "urgent_appeal",
  "allegation_letter",
  "interim_measures",
  "wgad_opinion",
  "trial_monitoring",
  "mp_letter",
] as const;

export const movementActs = ["crossing", "departure", "arrival", "relocation"] as const;

export const harmKinds = ["attack", "threat", "reprisal", "ill_treatment"] as const;

export const nameKinds = ["usual", "legal", "document", "alias", "media"] as const;

export const sourceKinds = [
  "article",
  "decision",
  "law",
  "report",
  "testimony",
  "video",
  "letter",
  "official_statement",
] as const;

/** A: the actor's own act, or a legal text. B: a newsroom with named sources. C: secondary. D: party to the dispute. */
export const reliabilities = ["A", "B", "C", "D"] as const;

export const stances = ["supports", "disputes", "mentions"] as const;

/** What a citation speaks about, so that two sources that differ can be set side by side. */
export const aspects = [
  "date",
  "place",
  "legal_form",
  "participants",
  "duration",
  "detail",
] as const;

export const consentBases = ["given", "self_disclosed", "public_interest"] as const;

export const publicationKinds = [
  "first",
  "update",
  "correction",
  "clarification",
  "withdrawal",
] as const;

export const badges = [
  "at_risk",
  "in_custody",
  "protected",
  "returned",
  "left",
  "missing",
  "died",
  "unknown",
] as const;

export const roles = ["contributor", "reviewer", "advocate", "admin"] as const;

export type EventKind = (typeof eventKinds)[number];
export type Lane = (typeof lanes)[number];
export type ProtectionStatus = (typeof protectionStatuses)[number];
export type RemovalState = (typeof removalStates)[number];
export type Badge = (typeof badges)[number];
export type Role = (typeof roles)[number];
export type PublicationKind = (typeof publicationKinds)[number];
