import { randomUUID } from "node:crypto";
import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "../support/database";
import * as rows from "../support/database-rows";

let owner: pg.Client;
const person = rows.account();
const someCase = rows.someCase();
const event = rows.event(person.id);
const source = rows.source(person.id);

beforeAll(async () => {
  owner = await asOwner();
  await rows.insert(owner, "desk.account", person);
  await rows.insert(owner, 'desk."case"', someCase);
  await rows.insert(owner, "desk.event", event);
  await rows.insert(owner, "desk.source", source);
});

const detail = (row: object) => ({ event_id: event.id, ...row });
const step = (row: object) => detail({ proceeding_id: randomUUID(), ...row });
const proposal = (row: object) => ({
  ...{ id: randomUUID(), case_id: someCase.id, kind: "update", note: "A note." },
  ...{ document_hash: "a".repeat(64), proposed_by_id: person.id, ...row },
});

const refusals: [string, string, () => object, string][] = [
  [
    "an event that ends before it begins",
    "desk.event",
    () => rows.event(person.id, { earliest: "2019-12-02", latest: "2019-12-01" }),
    "event_begins_before_it_ends",
  ],
  [
    "an event taken back without a reason",
    "desk.event",
    () => rows.event(person.id, { retracted_at: new Date() }),
    "event_retracted_with_a_reason",
  ],
  [
    "an event of a kind nobody knows",
    "desk.event",
    () => rows.event(person.id, { kind: "rumour" }),
    "event_kind_list",
  ],
  [
    "an outcome of an asylum claim without a decision",
    "desk.asylum_decision",
    () => detail({ step: "lodged", outcome: "recognised", state: "KZ" }),
    "asylum_outcome_has_a_decision",
  ],
  [
    "an outcome of a trial without a judgment",
    "desk.proceeding_step",
    () => step({ step: "hearing", outcome: "acquitted" }),
    "proceeding_outcome_has_a_judgment",
  ],
  [
    "a sentence without a judgment",
    "desk.proceeding_step",
    () => step({ step: "charge", sentence_months: 12 }),
    "sentence_has_a_judgment",
  ],
  [
    "a statement that supersedes itself",
    "desk.statement",
    () => detail({ statement: "denial", speaker: "Somebody", supersedes_id: event.id }),
    "statement_supersedes_another",
  ],
  [
    "a citation about nothing",
    "desk.citation",
    () => rows.citation(source.id, {}),
    "citation_is_about_one",
  ],
  [
    "a citation about an event and a note at once",
    "desk.citation",
    () => rows.citation(source.id, { event_id: event.id, note_id: randomUUID() }),
    "citation_is_about_one",
  ],
  [
    "a source whose address a browser would run",
    "desk.source",
    () => rows.source(person.id, { url: "javascript:alert(1)" }),
    "source_url_is_of_the_web",
  ],
  [
    "a consent that ends before it was given",
    "desk.consent",
    () => ({
      ...{ id: randomUUID(), individual_id: randomUUID(), basis: "given", audience: "public" },
      ...{ evidence: "A letter.", given_on: "2020-01-02", until: "2020-01-01" },
      recorded_by_id: person.id,
    }),
    "consent_begins_before_it_ends",
  ],
  [
    "a case under an address that is no address",
    'desk."case"',
    () => rows.someCase({ slug: "../etc" }),
    "case_slug_is_plain",
  ],
  [
    "a role nobody gives",
    "desk.account",
    () => rows.account({ role: "superuser" }),
    "account_role_list",
  ],
  [
    "a session under a bare id instead of its digest",
    "desk.session",
    () => ({ id: "the-id-itself", account_id: person.id }),
    "session_id_is_a_digest",
  ],
  [
    "a proposal that is closed and does not say how",
    "desk.proposal",
    () => proposal({ closed_at: new Date() }),
    "proposal_closes_with_an_outcome",
  ],
  [
    "a proceeding that suspends itself",
    "desk.proceeding_link",
    () => ({ from_id: event.id, to_id: event.id, kind: "suspends" }),
    "proceeding_link_joins_two",
  ],
];

describe("what must never be in the record", () => {
  it.each(refusals)("refuses %s", async (_, table, row, constraint) => {
    await expect(rows.insert(owner, table, row() as never)).rejects.toMatchObject({
      code: "23514",
      constraint,
    });
  });

  it("takes the same rows when they are whole", async () => {
    await rows.insert(
      owner,
      "desk.event",
      rows.event(person.id, { earliest: "2019-12-01", latest: "2019-12-02" }),
    );
    await rows.insert(
      owner,
      "desk.asylum_decision",
      detail({ step: "decision", outcome: "recognised", state: "KZ" }) as never,
    );
    await rows.insert(owner, "desk.citation", rows.citation(source.id, { event_id: event.id }));
    const { rowCount } = await owner.query("SELECT 1 FROM desk.citation");
    expect(rowCount).toBe(1);
  });
});
