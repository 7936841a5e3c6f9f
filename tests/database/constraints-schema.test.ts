import { describe, expect, it } from "vitest";
import { actorKinds } from "@/lib/domain/actor";
import * as codes from "@/lib/domain/vocabulary";
import { prisma } from "../../scripts/lib/prisma.mjs";
import { asOwner } from "../support/database";

describe("the migrations", () => {
  it("lead to exactly the schema the client is made from", () => {
    const diff = ["migrate", "diff", "--from-config-datasource", "--to-schema", "prisma/schema"];
    const url = { DATABASE_URL: process.env.PANA_OWNER_URL };
    expect(() => prisma([...diff, "--exit-code"], url)).not.toThrow();
  });

  it("know the same closed lists as the code", async () => {
    const owner = await asOwner();
    const { rows } = await owner.query<{ name: string; list: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS list FROM pg_constraint
       WHERE contype = 'c' AND conname LIKE '%\\_list'`,
    );
    const inDatabase = Object.fromEntries(rows.map(({ name, list }) => [name, quoted(list)]));
    expect(inDatabase).toEqual(lists);
  });
});

const quoted = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, code]) => code);

const lists: Record<string, readonly string[]> = {
  account_role_list: codes.roles,
  actor_kind_list: actorKinds,
  advocacy_action_action_list: codes.actionKinds,
  asylum_decision_level_list: codes.asylumLevels,
  asylum_decision_outcome_list: codes.asylumOutcomes,
  asylum_decision_status_list: codes.protectionStatuses,
  asylum_decision_step_list: codes.asylumSteps,
  audit_entry_outcome_list: ["done", "refused"],
  citation_aspect_list: codes.aspects,
  citation_stance_list: codes.stances,
  consent_basis_list: codes.consentBases,
  detention_act_list: codes.detentionActs,
  detention_contact_allowed_list: codes.answers,
  detention_custody_list: codes.detentionKinds,
  detention_restriction_list: codes.restrictionKinds,
  event_kind_list: codes.eventKinds,
  harm_harm_list: codes.harmKinds,
  invitation_role_list: codes.roles,
  movement_act_list: codes.movementActs,
  note_topic_list: ["person", "background", "image", "reader_risk"],
  person_name_kind_list: codes.nameKinds,
  proceeding_kind_list: codes.proceedingKinds,
  proceeding_link_kind_list: codes.proceedingLinkKinds,
  proceeding_step_expulsion_applied_list: codes.answers,
  proceeding_step_hearing_list: codes.hearingStates,
  proceeding_step_outcome_list: codes.proceedingOutcomes,
  proceeding_step_step_list: codes.proceedingSteps,
  proposal_kind_list: codes.publicationKinds,
  proposal_outcome_list: ["published", "sent_back", "replaced"],
  publication_kind_list: codes.publicationKinds,
  removal_form_list: codes.removalKinds,
  removal_state_list: codes.removalStates,
  source_kind_list: codes.sourceKinds,
  source_reliability_list: codes.reliabilities,
  statement_removal_form_list: codes.removalKinds,
  statement_removal_list: codes.removalStates,
  statement_statement_list: codes.statementKinds,
};
