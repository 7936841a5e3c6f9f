-- What must never be in the record, whoever writes it.

-- Dates
ALTER TABLE desk.event ADD CONSTRAINT event_begins_before_it_ends CHECK (earliest <= latest);
ALTER TABLE desk.actor ADD CONSTRAINT actor_begins_before_it_ends CHECK (valid_from <= valid_to);
ALTER TABLE desk.consent ADD CONSTRAINT consent_begins_before_it_ends CHECK (given_on <= until);

-- Events
ALTER TABLE desk.event ADD CONSTRAINT event_retracted_with_a_reason
  CHECK ((retracted_at IS NULL) = (retraction IS NULL));
ALTER TABLE desk.event ADD CONSTRAINT event_version_counts CHECK (version >= 1 AND sequence >= 0);
ALTER TABLE desk.event_revision ADD CONSTRAINT event_revision_version_counts CHECK (version >= 1);
ALTER TABLE desk.event_text ADD CONSTRAINT event_text_says_something CHECK (headline <> '');

-- An outcome needs a decision that gave it, a sentence a judgment.
ALTER TABLE desk.asylum_decision ADD CONSTRAINT asylum_outcome_has_a_decision
  CHECK (outcome IS NULL OR step IN (
    'decision', 'appeal_decision', 'certificate_extended', 'status_reported'
  ));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT proceeding_outcome_has_a_judgment
  CHECK (outcome IS NULL OR step IN ('judgment', 'appeal_judgment', 'investigation_closed'));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT sentence_has_a_judgment
  CHECK (sentence_months IS NULL OR step IN ('judgment', 'appeal_judgment'));
ALTER TABLE desk.proceeding_step ADD CONSTRAINT sentence_is_a_length
  CHECK (sentence_months > 0 AND credited_days >= 0 AND remaining_days >= 0);
ALTER TABLE desk.statement ADD CONSTRAINT statement_supersedes_another
  CHECK (supersedes_id <> event_id);
ALTER TABLE desk.proceeding_link ADD CONSTRAINT proceeding_link_joins_two CHECK (from_id <> to_id);

-- A citation speaks about one event or about one note.
ALTER TABLE desk.citation ADD CONSTRAINT citation_is_about_one
  CHECK (num_nonnulls(event_id, note_id) = 1);
ALTER TABLE desk.source ADD CONSTRAINT source_url_is_of_the_web
  CHECK (url ~ '^https?://' AND (archived_url IS NULL OR archived_url ~ '^https?://'));
ALTER TABLE desk.source ADD CONSTRAINT source_copy_is_whole
  CHECK ((archived_hash IS NULL) OR (archived_url IS NOT NULL AND archived_at IS NOT NULL));

-- Addresses and codes
ALTER TABLE desk."case" ADD CONSTRAINT case_slug_is_plain CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE desk."case" ADD CONSTRAINT case_states_are_codes
  CHECK (host_state ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' AND return_state ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$');
ALTER TABLE desk.account ADD CONSTRAINT account_handle_is_plain
  CHECK (handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE desk.authenticator ADD CONSTRAINT authenticator_counts CHECK (failures >= 0);
ALTER TABLE desk.attachment ADD CONSTRAINT attachment_has_a_size CHECK (bytes >= 0);

-- Digests
ALTER TABLE desk.session ADD CONSTRAINT session_id_is_a_digest CHECK (id ~ '^[0-9a-f]{64}$');
ALTER TABLE desk.invitation ADD CONSTRAINT invitation_token_is_a_digest
  CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE desk.proposal ADD CONSTRAINT proposal_hash_is_a_digest
  CHECK (document_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE pub.publication ADD CONSTRAINT publication_hash_is_a_digest
  CHECK (hash ~ '^[0-9a-f]{64}$');
ALTER TABLE desk.audit_entry ADD CONSTRAINT audit_hashes_are_digests
  CHECK (hash ~ '^[0-9a-f]{64}$' AND prev_hash ~ '^[0-9a-f]{64}$' AND sequence > 0);

-- Publishing takes two people, and a request that is closed says how.
ALTER TABLE desk.release ADD CONSTRAINT release_by_a_second_person CHECK (author_id <> reviewer_id);
ALTER TABLE desk.proposal ADD CONSTRAINT proposal_closes_with_an_outcome
  CHECK ((closed_at IS NULL) = (outcome IS NULL));
ALTER TABLE pub.publication ADD CONSTRAINT publication_first_is_version_one
  CHECK (version >= 1 AND (kind <> 'first' OR version = 1) AND (kind <> 'withdrawal' OR version > 1));
ALTER TABLE pub.publication ADD CONSTRAINT publication_names_the_one_before
  CHECK ((version = 1) = (previous_hash IS NULL));
ALTER TABLE pub.case_listing ADD CONSTRAINT case_listing_withdrawn_is_past
  CHECK (version >= 1 AND withdrawn_version <= version);
