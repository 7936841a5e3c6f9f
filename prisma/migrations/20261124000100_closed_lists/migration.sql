-- The closed lists of lib/domain/vocabulary.ts; a test compares the two.
-- A new code is a new migration: drop the list's constraint and add it again, longer.

ALTER TABLE desk.account ADD CONSTRAINT account_role_list CHECK (role IN (
  'contributor', 'reviewer', 'advocate', 'admin'
));
ALTER TABLE desk.invitation ADD CONSTRAINT invitation_role_list CHECK (role IN (
  'contributor', 'reviewer', 'advocate', 'admin'
));
ALTER TABLE desk.note ADD CONSTRAINT note_topic_list CHECK (topic IN (
  'person', 'background', 'image', 'reader_risk'
));
ALTER TABLE desk.detention ADD CONSTRAINT detention_act_list CHECK (act IN (
  'detained', 'remanded', 'held', 'extended', 'transferred', 'released', 'escaped', 'died'
));
ALTER TABLE desk.detention ADD CONSTRAINT detention_custody_list CHECK (custody IN (
  'police_custody', 'pretrial', 'extradition_custody', 'immigration', 'admin_arrest', 'sentence',
  'house_arrest', 'internment_camp', 'incommunicado', 'enforced_disappearance'
));
ALTER TABLE desk.detention ADD CONSTRAINT detention_restriction_list CHECK (restriction IN (
  'bail', 'recognisance', 'probation', 'exit_ban'
));
ALTER TABLE desk.detention ADD CONSTRAINT detention_contact_allowed_list CHECK (contact_allowed IN (
  'yes', 'no', 'unknown'
));
ALTER TABLE desk.asylum_decision ADD CONSTRAINT asylum_decision_step_list CHECK (step IN (
  'intention', 'lodged', 'registered', 'certificate_issued', 'certificate_extended', 'interview',
  'decision', 'appeal_lodged', 'appeal_decision', 'status_reported'
));
ALTER TABLE desk.asylum_decision ADD CONSTRAINT asylum_decision_level_list CHECK (level IN (
  'first_instance', 'admin_review', 'judicial_review', 'reopened', 'unhcr_mandate'
));
ALTER TABLE desk.asylum_decision ADD CONSTRAINT asylum_decision_outcome_list CHECK (outcome IN (
  'recognised', 'complementary', 'rejected', 'extended', 'ceased', 'revoked', 'closed_otherwise'
));
ALTER TABLE desk.asylum_decision ADD CONSTRAINT asylum_decision_status_list CHECK (status IN (
  'asylum_seeker', 'refugee', 'refugee_time_limited', 'prima_facie', 'complementary', 'citizen',
  'refused', 'rejected_final', 'ceased', 'revoked'
));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT proceeding_step_step_list CHECK (step IN (
  'opened', 'charge', 'investigation_closed', 'hearing', 'judgment', 'appeal_lodged',
  'appeal_judgment'
));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT proceeding_step_hearing_list CHECK (hearing IN (
  'planned', 'held', 'adjourned'
));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT proceeding_step_outcome_list CHECK (outcome IN (
  'convicted_custodial', 'convicted_suspended', 'fined', 'acquitted', 'terminated', 'annulled',
  'upheld'
));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT proceeding_step_expulsion_applied_list CHECK (expulsion_applied IN (
  'yes', 'no', 'unknown'
));
ALTER TABLE desk.removal ADD CONSTRAINT removal_form_list CHECK (form IN (
  'removal', 'expulsion_criminal', 'expulsion_admin', 'deportation', 'extradition',
  'border_handover', 'refusal_at_border', 'rendition', 'voluntary_return', 'resettlement',
  'onward_departure'
));
ALTER TABLE desk.removal ADD CONSTRAINT removal_state_list CHECK (state IN (
  'threatened', 'requested', 'ordered', 'suspended', 'refused', 'carried_out', 'withdrawn'
));
ALTER TABLE desk.advocacy_action ADD CONSTRAINT advocacy_action_action_list CHECK (action IN (
  'press_conference', 'rally', 'petition', 'call', 'report', 'award', 'urgent_action',
  'urgent_appeal', 'allegation_letter', 'interim_measures', 'wgad_opinion', 'trial_monitoring',
  'mp_letter'
));
ALTER TABLE desk.statement ADD CONSTRAINT statement_statement_list CHECK (statement IN (
  'announcement', 'denial', 'clarification', 'retraction', 'testimony', 'call', 'assurance',
  'accusation'
));
ALTER TABLE desk.statement ADD CONSTRAINT statement_removal_list CHECK (removal IN (
  'threatened', 'requested', 'ordered', 'suspended', 'refused', 'carried_out', 'withdrawn'
));
ALTER TABLE desk.statement ADD CONSTRAINT statement_removal_form_list CHECK (removal_form IN (
  'removal', 'expulsion_criminal', 'expulsion_admin', 'deportation', 'extradition',
  'border_handover', 'refusal_at_border', 'rendition', 'voluntary_return', 'resettlement',
  'onward_departure'
));
ALTER TABLE desk.movement ADD CONSTRAINT movement_act_list CHECK (act IN (
  'crossing', 'departure', 'arrival', 'relocation'
));
ALTER TABLE desk.harm ADD CONSTRAINT harm_harm_list CHECK (harm IN (
  'attack', 'threat', 'reprisal', 'ill_treatment'
));
ALTER TABLE desk.event ADD CONSTRAINT event_kind_list CHECK (kind IN (
  'detention', 'asylum_decision', 'proceeding_step', 'removal', 'advocacy_action', 'statement',
  'movement', 'harm'
));
ALTER TABLE desk.person_name ADD CONSTRAINT person_name_kind_list CHECK (kind IN (
  'usual', 'legal', 'document', 'alias', 'media'
));
ALTER TABLE desk.consent ADD CONSTRAINT consent_basis_list CHECK (basis IN (
  'given', 'self_disclosed', 'public_interest'
));
ALTER TABLE desk.proceeding ADD CONSTRAINT proceeding_kind_list CHECK (kind IN (
  'criminal', 'asylum', 'administrative', 'extradition', 'removal', 'civil', 'un_treaty_body',
  'un_special_procedure', 'interpol_ccf'
));
ALTER TABLE desk.proceeding_link ADD CONSTRAINT proceeding_link_kind_list CHECK (kind IN (
  'suspends', 'bars', 'appeal_of', 'ancillary_to'
));
ALTER TABLE desk.source ADD CONSTRAINT source_kind_list CHECK (kind IN (
  'article', 'decision', 'law', 'report', 'testimony', 'video', 'letter', 'official_statement'
));
ALTER TABLE desk.source ADD CONSTRAINT source_reliability_list CHECK (reliability IN (
  'A', 'B', 'C', 'D'
));
ALTER TABLE desk.citation ADD CONSTRAINT citation_stance_list CHECK (stance IN (
  'supports', 'disputes', 'mentions'
));
ALTER TABLE desk.citation ADD CONSTRAINT citation_aspect_list CHECK (aspect IN (
  'date', 'place', 'legal_form', 'participants', 'duration', 'detail'
));
ALTER TABLE desk.actor ADD CONSTRAINT actor_kind_list CHECK (kind IN (
  'official', 'court', 'agency', 'organisation', 'lawyer', 'activist', 'outlet'
));
ALTER TABLE desk.proposal ADD CONSTRAINT proposal_kind_list CHECK (kind IN (
  'first', 'update', 'correction', 'clarification', 'withdrawal'
));
ALTER TABLE pub.publication ADD CONSTRAINT publication_kind_list CHECK (kind IN (
  'first', 'update', 'correction', 'clarification', 'withdrawal'
));
ALTER TABLE desk.proposal ADD CONSTRAINT proposal_outcome_list CHECK (outcome IN (
  'published', 'sent_back', 'replaced'
));
ALTER TABLE desk.audit_entry ADD CONSTRAINT audit_entry_outcome_list CHECK (outcome IN (
  'done', 'refused'
));
