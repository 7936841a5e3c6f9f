import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "../support/database";
import * as rows from "../support/database-rows";

let owner: pg.Client;
const author = rows.account();
const reviewer = rows.account();
const someCase = rows.someCase();
const first = rows.publication({ slug: someCase.slug });
const hash = (letter: string) => letter.repeat(64);

const release = (publicationId: string, row: object = {}) => ({
  ...{ publication_id: publicationId, case_id: someCase.id, consent_ids: [] },
  ...{ author_id: author.id, reviewer_id: reviewer.id, ...row },
});

async function publish(row: ReturnType<typeof rows.publication>, who: object = {}) {
  await owner.query("BEGIN");
  try {
    await rows.insert(owner, "pub.publication", row);
    await rows.insert(owner, "desk.release", release(row.id, who));
    await owner.query("COMMIT");
  } catch (error) {
    await owner.query("ROLLBACK");
    throw error;
  }
}

beforeAll(async () => {
  owner = await asOwner();
  await rows.insert(owner, "desk.account", author);
  await rows.insert(owner, "desk.account", reviewer);
  await rows.insert(owner, 'desk."case"', someCase);
  await publish(first);
});

describe("a publication", () => {
  const later = (row: object) => rows.publication({ slug: someCase.slug, kind: "update", ...row });

  it("follows the version before it and names its hash", async () => {
    await publish(later({ version: 2, hash: hash("b"), previous_hash: hash("a") }));
    const { rowCount } = await owner.query("SELECT 1 FROM pub.publication");
    expect(rowCount).toBe(2);
  });

  it.each([
    ["skips a version", { version: 4, previous_hash: hash("b") }, "23000"],
    ["names another hash", { version: 3, previous_hash: hash("a") }, "23000"],
    ["names none", { version: 3 }, "23000"],
    ["is there already", { version: 2, previous_hash: hash("a") }, "23505"],
    [
      "is a first version that follows something",
      { version: 1, previous_hash: hash("a") },
      "23514",
    ],
    ["has no hash", { version: 3, previous_hash: hash("b"), hash: "" }, "23514"],
    ["is of no known kind", { version: 3, previous_hash: hash("b"), kind: "edit" }, "23514"],
  ])("is refused when it %s", async (_, row, code) => {
    await expect(publish(later(row))).rejects.toMatchObject({ code });
  });

  it("is refused without the two people who answer for it", async () => {
    const lone = rows.publication();
    await expect(rows.insert(owner, "pub.publication", lone)).rejects.toThrow("without a release");
  });

  it("is refused when its author released it", async () => {
    const own = { reviewer_id: author.id };
    await expect(publish(rows.publication(), own)).rejects.toMatchObject({
      constraint: "release_by_a_second_person",
    });
  });

  it("is refused when nobody of that name exists", async () => {
    const nobody = { reviewer_id: first.id };
    await expect(publish(rows.publication(), nobody)).rejects.toMatchObject({
      constraint: "release_reviewer_id_fkey",
    });
  });
});

describe("what only ever grows", () => {
  it.each([
    "pub.publication",
    "desk.release",
    "desk.event_revision",
    "desk.command_receipt",
    "desk.audit_entry",
  ])("%s refuses even its owner a change, a removal and an emptying", async (table) => {
    const column = table === "desk.release" ? "author_id" : "id";
    const key = table === "desk.audit_entry" ? "hash" : column;
    const refused = { code: "23001" };
    await expect(owner.query(`UPDATE ${table} SET ${key} = ${key}`)).rejects.toMatchObject(refused);
    await expect(owner.query(`DELETE FROM ${table}`)).rejects.toMatchObject(refused);
    await expect(owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toMatchObject(refused);
  });

  it("the audit trail refuses an entry that does not follow the one before it", async () => {
    const entry = (row: object) =>
      rows.insert(owner, "desk.audit_entry", rows.auditEntry(row as never));
    await entry({ sequence: 1, prev_hash: hash("0"), hash: hash("1") });
    await entry({ sequence: 2, prev_hash: hash("1"), hash: hash("2") });
    const refused = { code: "23000" };
    await expect(
      entry({ sequence: 4, prev_hash: hash("2"), hash: hash("4") }),
    ).rejects.toMatchObject(refused);
    await expect(
      entry({ sequence: 3, prev_hash: hash("1"), hash: hash("3") }),
    ).rejects.toMatchObject(refused);
  });
});
