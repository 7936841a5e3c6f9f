-- What each role may do. Run after every migration; repeating it changes nothing.
BEGIN;

REVOKE ALL ON ALL TABLES IN SCHEMA desk, pub FROM pana_desk, pana_public;
REVOKE ALL ON SCHEMA desk, pub FROM pana_desk, pana_public;

-- Strangers read what is published.
GRANT USAGE ON SCHEMA pub TO pana_public;
GRANT SELECT ON ALL TABLES IN SCHEMA pub TO pana_public;

-- The desk reads everything and adds to it.
GRANT USAGE ON SCHEMA desk, pub TO pana_desk;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA desk, pub TO pana_desk;

-- What may change in place; all else is only ever added to.
GRANT UPDATE ON
  desk.account, desk.authenticator, desk.session, desk.invitation,
  desk."case", desk.case_subject, desk.case_member, desk."check",
  desk.individual, desk.person_name, desk.consent,
  desk.event, desk.event_text,
  desk.detention, desk.asylum_decision, desk.proceeding_step, desk.removal,
  desk.advocacy_action, desk.statement, desk.movement, desk.harm,
  desk.proceeding, desk.note, desk.source, desk.citation, desk.attachment, desk.actor,
  desk.proposal, pub.case_listing
TO pana_desk;

-- What a correction replaces whole: its revision keeps how it was.
GRANT DELETE ON
  desk.event_text, desk.event_case, desk.event_subject, desk.citation, desk.note_case,
  desk.detention, desk.asylum_decision, desk.proceeding_step, desk.removal,
  desk.advocacy_action, desk.statement, desk.movement, desk.harm,
  desk.case_member, desk.person_name, desk.session, pub.case_listing
TO pana_desk;

COMMIT;
