import { beforeAll, describe, expect, it } from "vitest";
import { verifyAudit } from "@/lib/access/audit";
import { reader } from "@/lib/db/reader";
import { documentHash } from "@/lib/publications/hash";
import { happenings } from "@/prisma/seed/cases/all";
import { enterCases } from "@/prisma/seed/entry/enter";
import { asOwner } from "../../support/database";
import { type SeededVersion, seededVersions } from "../../support/seeded";

const lines: string[] = [];
let versions: SeededVersion[];

beforeAll(async () => {
  await enterCases((line) => lines.push(line));
  versions = await seededVersions();
});

async function rowsOf(table: string): Promise<unknown[]> {
  const owner = await asOwner();
  return (await owner.query(`SELECT * FROM ${table} ORDER BY 1, 2`)).rows;
}

describe("entering the three cases", () => {
  it("publishes each, round by round, with what kind of change it was", () => {
    const history = versions.map(({ slug, version, kind }) => `${slug} ${version} ${kind}`);
    expect(history).toEqual([
      "murager-alimuly 1 first",
      "murager-alimuly 2 clarification",
      "murager-alimuly 3 update",
      "murager-alimuly 4 update",
      "qaster-musakhanuly 1 first",
      "qaster-musakhanuly 2 clarification",
      "qaster-musakhanuly 3 update",
      "qaster-musakhanuly 4 update",
      "sairagul-sauytbay 1 first",
      "sairagul-sauytbay 2 correction",
      "sairagul-sauytbay 3 update",
    ]);
  });

  it("chains every version to the one before, and each document to its hash", () => {
    for (const [index, { slug, version, hash, previous_hash, document }] of versions.entries()) {
      expect(documentHash(document), `${slug} ${version}`).toBe(hash);
      expect(previous_hash).toBe(version === 1 ? null : versions[index - 1]?.hash);
    }
  });

  it("keeps a joint event as one row on both cases", async () => {
    const joint = happenings.filter(({ cases }) => cases.length === 2);
    expect(joint.length).toBeGreaterThan(10);
    expect(await rowsOf("desk.event")).toHaveLength(happenings.length);
    const links = happenings.reduce((sum, { cases }) => sum + cases.length, 0);
    expect(await rowsOf("desk.event_case")).toHaveLength(links);
  });

  it("is written by one account and published by another, and nobody can sign in as either", async () => {
    const owner = await asOwner();
    const { rows } = await owner.query(
      `SELECT DISTINCT author.handle AS author, reviewer.handle AS reviewer FROM desk.release
       JOIN desk.account author ON author.id = author_id
       JOIN desk.account reviewer ON reviewer.id = reviewer_id`,
    );
    expect(rows).toEqual([{ author: "record-keeper", reviewer: "record-reviewer" }]);
    expect(await rowsOf("desk.authenticator")).toEqual([]);
  });

  it("leaves a sound trail, and reports counts without a name", async () => {
    expect(await verifyAudit(reader())).toBeNull();
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).not.toMatch(/alimuly|musakhanuly|sauytbay/i);
  });

  it("changes nothing when it is run again", async () => {
    const tables = ["desk.event", "desk.note", "desk.source", "desk.citation", "desk.audit_entry"];
    const before = await Promise.all(tables.map(rowsOf));
    await enterCases((line) => lines.push(line));
    expect(await Promise.all(tables.map(rowsOf))).toEqual(before);
    expect(await seededVersions()).toEqual(versions);
  });
});
