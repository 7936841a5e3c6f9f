-- What was published, released, revised, answered or audited stays as it was written, for everyone
-- who writes through PostgreSQL, the owner of the tables included.
CREATE FUNCTION desk.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%.% only ever grows: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON pub.publication
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.release
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.event_revision
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.command_receipt
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON desk.audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION desk.refuse_change();

-- A version follows the version before it, and names its hash.
CREATE FUNCTION desk.follow_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text;
BEGIN
  IF NEW.version > 1 THEN
    SELECT hash INTO before FROM pub.publication
      WHERE slug = NEW.slug AND version = NEW.version - 1;
    IF before IS NULL OR before IS DISTINCT FROM NEW.previous_hash THEN
      RAISE EXCEPTION 'version % does not follow the version before it', NEW.version
        USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER follows BEFORE INSERT ON pub.publication
  FOR EACH ROW EXECUTE FUNCTION desk.follow_version();

-- The audit trail is one unbroken chain.
CREATE FUNCTION desk.follow_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.sequence > 1 AND NOT EXISTS (
    SELECT 1 FROM desk.audit_entry WHERE sequence = NEW.sequence - 1 AND hash = NEW.prev_hash
  ) THEN
    RAISE EXCEPTION 'audit entry % does not follow the entry before it', NEW.sequence
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER follows BEFORE INSERT ON desk.audit_entry
  FOR EACH ROW EXECUTE FUNCTION desk.follow_audit();

-- Nothing is published without the two people who answer for it. Asked at the end of the
-- transaction, because the release names the publication.
CREATE FUNCTION desk.need_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM desk.release WHERE publication_id = NEW.id) THEN
    RAISE EXCEPTION 'a publication without a release'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER is_released AFTER INSERT ON pub.publication
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION desk.need_release();
