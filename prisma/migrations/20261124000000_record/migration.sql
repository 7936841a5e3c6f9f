-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "desk";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "pub";

-- CreateEnum
CREATE TYPE "desk"."Tier" AS ENUM ('public', 'partner', 'desk', 'sealed');

-- CreateTable
CREATE TABLE "desk"."account" (
    "id" UUID NOT NULL,
    "handle" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "suspended_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."authenticator" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "wait_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "authenticator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."session" (
    "id" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."invitation" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "case_ids" UUID[],
    "invited_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "redeemed_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."audit_entry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "case_ids" UUID[],
    "outcome" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "desk"."command_receipt" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "command_receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."case" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "host_state" TEXT NOT NULL,
    "return_state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."case_subject" (
    "case_id" UUID NOT NULL,
    "individual_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "case_subject_pkey" PRIMARY KEY ("case_id","individual_id")
);

-- CreateTable
CREATE TABLE "desk"."case_member" (
    "case_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "sealed" BOOLEAN NOT NULL DEFAULT false,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_member_pkey" PRIMARY KEY ("case_id","account_id")
);

-- CreateTable
CREATE TABLE "desk"."check" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "checked_on" DATE NOT NULL,
    "last_report" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "checked_by_id" UUID NOT NULL,

    CONSTRAINT "check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."note" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attribution" TEXT,
    "when" TEXT,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "retracted" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."note_case" (
    "note_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "note_case_pkey" PRIMARY KEY ("note_id","case_id")
);

-- CreateTable
CREATE TABLE "desk"."detention" (
    "event_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "custody" TEXT,
    "restriction" TEXT,
    "authority" TEXT,
    "facility" TEXT,
    "facility_tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "legal_basis" TEXT,
    "contact_allowed" TEXT NOT NULL DEFAULT 'unknown',

    CONSTRAINT "detention_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."asylum_decision" (
    "event_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "level" TEXT,
    "outcome" TEXT,
    "status" TEXT,
    "state" TEXT NOT NULL,
    "authority" TEXT,
    "valid_until" TEXT,
    "valid_until_tier" "desk"."Tier" NOT NULL DEFAULT 'partner',

    CONSTRAINT "asylum_decision_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."proceeding_step" (
    "event_id" UUID NOT NULL,
    "proceeding_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "hearing" TEXT,
    "next_date" TEXT,
    "outcome" TEXT,
    "sentence_months" INTEGER,
    "credited_days" INTEGER,
    "remaining_days" INTEGER,
    "expulsion_applied" TEXT NOT NULL DEFAULT 'unknown',
    "court" TEXT,
    "judge" TEXT,
    "prosecutor" TEXT,

    CONSTRAINT "proceeding_step_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."removal" (
    "event_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "destination" TEXT,
    "authority" TEXT,

    CONSTRAINT "removal_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."advocacy_action" (
    "event_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "by" TEXT[],
    "targets" TEXT[],
    "asks" TEXT[],
    "reply_due" TEXT,
    "response" TEXT,
    "effect" TEXT,

    CONSTRAINT "advocacy_action_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."statement" (
    "event_id" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,
    "office" TEXT,
    "venue" TEXT,
    "verbatim" TEXT,
    "verbatim_language" TEXT,
    "removal" TEXT,
    "removal_form" TEXT,
    "supersedes_id" UUID,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."movement" (
    "event_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "movement_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."harm" (
    "event_id" UUID NOT NULL,
    "harm" TEXT NOT NULL,
    "by" TEXT,

    CONSTRAINT "harm_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "desk"."event" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "when" TEXT NOT NULL,
    "earliest" DATE,
    "latest" DATE,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "place" TEXT,
    "place_tier" "desk"."Tier" NOT NULL DEFAULT 'public',
    "country" TEXT,
    "attribution" TEXT,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "version" INTEGER NOT NULL DEFAULT 1,
    "retracted_at" TIMESTAMPTZ(3),
    "retraction" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."event_text" (
    "event_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "body" TEXT,
    "original" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "event_text_pkey" PRIMARY KEY ("event_id","language")
);

-- CreateTable
CREATE TABLE "desk"."event_case" (
    "event_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "event_case_pkey" PRIMARY KEY ("event_id","case_id")
);

-- CreateTable
CREATE TABLE "desk"."event_subject" (
    "event_id" UUID NOT NULL,
    "individual_id" UUID NOT NULL,

    CONSTRAINT "event_subject_pkey" PRIMARY KEY ("event_id","individual_id")
);

-- CreateTable
CREATE TABLE "desk"."event_revision" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."individual" (
    "id" UUID NOT NULL,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "ethnicity" TEXT,
    "citizenships" TEXT[],
    "origin" TEXT,
    "sex" TEXT,
    "birth" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "individual_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."person_name" (
    "id" UUID NOT NULL,
    "individual_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "display" BOOLEAN NOT NULL DEFAULT false,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."consent" (
    "id" UUID NOT NULL,
    "individual_id" UUID NOT NULL,
    "basis" TEXT NOT NULL,
    "audience" "desk"."Tier" NOT NULL,
    "language" TEXT,
    "evidence" TEXT NOT NULL,
    "condition" TEXT,
    "condition_met" BOOLEAN NOT NULL DEFAULT false,
    "given_on" DATE NOT NULL,
    "until" DATE,
    "withdrawn_at" TIMESTAMPTZ(3),
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."proceeding" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "forum" TEXT,
    "statute" TEXT,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',

    CONSTRAINT "proceeding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."proceeding_case" (
    "proceeding_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,

    CONSTRAINT "proceeding_case_pkey" PRIMARY KEY ("proceeding_id","case_id")
);

-- CreateTable
CREATE TABLE "desk"."proceeding_link" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "proceeding_link_pkey" PRIMARY KEY ("from_id","to_id","kind")
);

-- CreateTable
CREATE TABLE "desk"."proposal" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "document_hash" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "answer" TEXT,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."publication" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "previous_hash" TEXT,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."release" (
    "publication_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "consent_ids" UUID[],
    "released_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "pub"."case_listing" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "withdrawn_version" INTEGER,
    "names" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_listing_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "desk"."source" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "author" TEXT,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "published" TEXT,
    "url" TEXT,
    "url_tier" "desk"."Tier" NOT NULL DEFAULT 'public',
    "archived_url" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "archived_hash" TEXT,
    "reliability" TEXT NOT NULL,
    "independence" TEXT NOT NULL,
    "reader_risk" JSONB NOT NULL DEFAULT '[]',
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."citation" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "event_id" UUID,
    "note_id" UUID,
    "says" TEXT NOT NULL,
    "locator" TEXT,
    "date" TEXT,
    "stance" TEXT NOT NULL,
    "aspect" TEXT,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."attachment" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "original_hash" TEXT NOT NULL,
    "derivative_hash" TEXT,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'sealed',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."actor" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT,
    "country" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "tier" "desk"."Tier" NOT NULL DEFAULT 'desk',

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_handle_key" ON "desk"."account"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "authenticator_account_id_kind_key" ON "desk"."authenticator"("account_id", "kind");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "desk"."session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "desk"."invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "desk"."audit_entry"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "case_slug_key" ON "desk"."case"("slug");

-- CreateIndex
CREATE INDEX "event_earliest_latest_sequence_id_idx" ON "desk"."event"("earliest", "latest", "sequence", "id");

-- CreateIndex
CREATE UNIQUE INDEX "event_revision_event_id_version_key" ON "desk"."event_revision"("event_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "person_name_individual_id_text_language_key" ON "desk"."person_name"("individual_id", "text", "language");

-- CreateIndex
CREATE INDEX "proposal_case_id_idx" ON "desk"."proposal"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_slug_version_key" ON "pub"."publication"("slug", "version");

-- CreateIndex
CREATE INDEX "release_case_id_idx" ON "desk"."release"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_url_key" ON "desk"."source"("url");

-- CreateIndex
CREATE INDEX "citation_event_id_idx" ON "desk"."citation"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "actor_kind_name_office_key" ON "desk"."actor"("kind", "name", "office");

-- AddForeignKey
ALTER TABLE "desk"."authenticator" ADD CONSTRAINT "authenticator_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "desk"."account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."command_receipt" ADD CONSTRAINT "command_receipt_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_subject" ADD CONSTRAINT "case_subject_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_subject" ADD CONSTRAINT "case_subject_individual_id_fkey" FOREIGN KEY ("individual_id") REFERENCES "desk"."individual"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_member" ADD CONSTRAINT "case_member_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_member" ADD CONSTRAINT "case_member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."check" ADD CONSTRAINT "check_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."check" ADD CONSTRAINT "check_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."note" ADD CONSTRAINT "note_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."note_case" ADD CONSTRAINT "note_case_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "desk"."note"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."note_case" ADD CONSTRAINT "note_case_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."detention" ADD CONSTRAINT "detention_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."asylum_decision" ADD CONSTRAINT "asylum_decision_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding_step" ADD CONSTRAINT "proceeding_step_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding_step" ADD CONSTRAINT "proceeding_step_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "desk"."proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."removal" ADD CONSTRAINT "removal_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."advocacy_action" ADD CONSTRAINT "advocacy_action_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."statement" ADD CONSTRAINT "statement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."statement" ADD CONSTRAINT "statement_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "desk"."event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."movement" ADD CONSTRAINT "movement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."harm" ADD CONSTRAINT "harm_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event" ADD CONSTRAINT "event_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_text" ADD CONSTRAINT "event_text_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_case" ADD CONSTRAINT "event_case_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_case" ADD CONSTRAINT "event_case_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_subject" ADD CONSTRAINT "event_subject_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_subject" ADD CONSTRAINT "event_subject_individual_id_fkey" FOREIGN KEY ("individual_id") REFERENCES "desk"."individual"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_revision" ADD CONSTRAINT "event_revision_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_revision" ADD CONSTRAINT "event_revision_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."person_name" ADD CONSTRAINT "person_name_individual_id_fkey" FOREIGN KEY ("individual_id") REFERENCES "desk"."individual"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."consent" ADD CONSTRAINT "consent_individual_id_fkey" FOREIGN KEY ("individual_id") REFERENCES "desk"."individual"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."consent" ADD CONSTRAINT "consent_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding_case" ADD CONSTRAINT "proceeding_case_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "desk"."proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding_case" ADD CONSTRAINT "proceeding_case_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding_link" ADD CONSTRAINT "proceeding_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "desk"."proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proceeding_link" ADD CONSTRAINT "proceeding_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "desk"."proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proposal" ADD CONSTRAINT "proposal_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."proposal" ADD CONSTRAINT "proposal_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."release" ADD CONSTRAINT "release_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "pub"."publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."release" ADD CONSTRAINT "release_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."release" ADD CONSTRAINT "release_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."release" ADD CONSTRAINT "release_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."source" ADD CONSTRAINT "source_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "desk"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."citation" ADD CONSTRAINT "citation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "desk"."source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."citation" ADD CONSTRAINT "citation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."citation" ADD CONSTRAINT "citation_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "desk"."note"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."attachment" ADD CONSTRAINT "attachment_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
