import { z } from "zod";
import { edtfText } from "./edtf/text";
import { languageTag, line, placeCode, prose } from "./text";
import { tiers } from "./tiers";
import * as codes from "./vocabulary";

/**
 * What is special about each kind of event. One event has one detail; a judgment that also ends
 * custody or refuses a removal says so in its own fields, and `standing` reads them.
 */

export const detention = z.strictObject({
  kind: z.literal("detention"),
  act: z.enum(codes.detentionActs),
  custody: z.enum(codes.detentionKinds).nullable().default(null),
  restriction: z.enum(codes.restrictionKinds).nullable().default(null),
  authority: line(200).nullable().default(null),
  facility: line(200).nullable().default(null),
  /** an official facility may be public; a private or secret one stays on the desk until reviewed */
  facilityTier: z.enum(tiers).default("desk"),
  legalBasis: line(300).nullable().default(null),
  contactAllowed: z.enum(codes.answers).default("unknown"),
});

export const asylumDecision = z.strictObject({
  kind: z.literal("asylum_decision"),
  step: z.enum(codes.asylumSteps),
  level: z.enum(codes.asylumLevels).nullable().default(null),
  outcome: z.enum(codes.asylumOutcomes).nullable().default(null),
  /** the status this step gives or confirms; null where it gives none */
  status: z.enum(codes.protectionStatuses).nullable().default(null),
  state: z.string().regex(/^[A-Z]{2}$/),
  authority: line(200).nullable().default(null),
  /** EDTF; certificate expiry shows vulnerability, so it stays with partners unless said otherwise */
  validUntil: edtfText.nullable().default(null),
  validUntilTier: z.enum(tiers).default("partner"),
});

export const proceedingStep = z.strictObject({
  kind: z.literal("proceeding_step"),
  proceedingId: z.uuid(),
  step: z.enum(codes.proceedingSteps),
  hearing: z.enum(codes.hearingStates).nullable().default(null),
  nextDate: edtfText.nullable().default(null),
  outcome: z.enum(codes.proceedingOutcomes).nullable().default(null),
  sentenceMonths: z.number().int().min(1).max(600).nullable().default(null),
  creditedDays: z.number().int().min(0).max(20000).nullable().default(null),
  remainingDays: z.number().int().min(0).max(20000).nullable().default(null),
  expulsionApplied: z.enum(codes.answers).default("unknown"),
  court: line(200).nullable().default(null),
  judge: line(120).nullable().default(null),
  prosecutor: line(120).nullable().default(null),
});

export const removal = z.strictObject({
  kind: z.literal("removal"),
  form: z.enum(codes.removalKinds),
  state: z.enum(codes.removalStates),
  destination: placeCode.nullable().default(null),
  authority: line(200).nullable().default(null),
});

export const advocacyAction = z.strictObject({
  kind: z.literal("advocacy_action"),
  action: z.enum(codes.actionKinds),
  by: z.array(line(160)).max(20).default([]),
  targets: z.array(line(160)).max(20).default([]),
  asks: z.array(line(300)).max(10).default([]),
  replyDue: edtfText.nullable().default(null),
  response: prose(1000).nullable().default(null),
  effect: prose(1000).nullable().default(null),
});

export const statement = z.strictObject({
  kind: z.literal("statement"),
  statement: z.enum(codes.statementKinds),
  speaker: line(200),
  office: line(200).nullable().default(null),
  venue: line(200).nullable().default(null),
  verbatim: prose(4000).nullable().default(null),
  verbatimLanguage: languageTag.nullable().default(null),
  /** a removal this statement threatens, withdraws or denies; standing reads it */
  removal: z.enum(codes.removalStates).nullable().default(null),
  removalForm: z.enum(codes.removalKinds).nullable().default(null),
  /** the earlier statement this one supersedes or retracts */
  supersedesId: z.uuid().nullable().default(null),
});

export const movement = z.strictObject({
  kind: z.literal("movement"),
  act: z.enum(codes.movementActs),
  from: placeCode.nullable().default(null),
  to: placeCode.nullable().default(null),
});

export const harm = z.strictObject({
  kind: z.literal("harm"),
  harm: z.enum(codes.harmKinds),
  by: line(200).nullable().default(null),
});

export const eventDetail = z.discriminatedUnion("kind", [
  detention,
  asylumDecision,
  proceedingStep,
  removal,
  advocacyAction,
  statement,
  movement,
  harm,
]);

/** What strangers may see of a detail: the same, without the tiers that decided it. */
export const publicDetail = z.discriminatedUnion("kind", [
  detention.omit({ facilityTier: true }),
  asylumDecision.omit({ validUntilTier: true }),
  proceedingStep,
  removal,
  advocacyAction,
  statement,
  movement,
  harm,
]);

export type EventDetail = z.output<typeof eventDetail>;
export type PublicDetail = z.output<typeof publicDetail>;
