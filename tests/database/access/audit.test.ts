import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { auditEnd, type ChainEnd, caseTrail, verifyAudit } from "@/lib/access/audit";
import { change } from "@/lib/access/change";
import { systemViewer } from "@/lib/access/system";
import type { Viewer } from "@/lib/access/viewer";
import { invite } from "@/lib/accounts/commands";
import { enterSystemAccounts } from "@/lib/accounts/system";
import { reader } from "@/lib/db/reader";
import { accept } from "@/lib/domain/outcome";
import { owner, somebody, someCase } from "../../support/people";

const guard = "ALTER TABLE desk.audit_entry DISABLE TRIGGER USER";
let member: Viewer;
let caseId: string;

beforeAll(async () => {
  await enterSystemAccounts();
  member = await somebody("contributor");
  caseId = await someCase(member);
  for (let made = 0; made < 6; made += 1) {
    await invite(systemViewer("operator"), invitation());
  }
});

function invitation() {
  return { id: randomUUID(), input: { role: "advocate", caseIds: [caseId] } };
}

/** Does what nobody may, looks, and puts everything back. */
async function tampered(statement: string, kept?: ChainEnd) {
  await owner("CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM desk.audit_entry");
  await owner(guard);
  await owner(statement);
  const bad = await verifyAudit(reader(), kept);
  await owner("DELETE FROM desk.audit_entry");
  await owner("INSERT INTO desk.audit_entry SELECT * FROM kept");
  return bad;
}

describe("the trail", () => {
  it("is whole as it was written", async () => {
    expect(await verifyAudit(reader())).toBeNull();
  });

  it.each([
    ["outcome", "'refused'"],
    ["actor_id", "NULL"],
    ["action", "'case.open'"],
    ["subject_id", "'another'"],
    ["case_ids", "'{}'"],
    ["digest", "repeat('0', 64)"],
    ["at", "at + interval '1 millisecond'"],
  ])("names the row whose %s was altered", async (column, value) => {
    const bad = await tampered(
      `UPDATE desk.audit_entry SET "${column}" = ${value} WHERE sequence = 3`,
    );
    expect(bad).toEqual({ sequence: 3n, reason: "altered" });
  });

  it("names the row after one that was taken out", async () => {
    const bad = await tampered("DELETE FROM desk.audit_entry WHERE sequence = 3");
    expect(bad).toEqual({ sequence: 4n, reason: "out_of_order" });
  });

  it("names the row after one that was rewritten with a fitting hash", async () => {
    const bad = await tampered(
      "UPDATE desk.audit_entry SET hash = repeat('a', 64) WHERE sequence = 3",
    );
    expect(bad).toEqual({ sequence: 3n, reason: "altered" });
    const relinked = await tampered(
      "UPDATE desk.audit_entry SET prev_hash = repeat('a', 64) WHERE sequence = 4",
    );
    expect(relinked).toEqual({ sequence: 4n, reason: "unlinked" });
  });

  it("shows a cut tail, or a chain written anew, against an end kept elsewhere", async () => {
    const end = await auditEnd(reader());
    if (!end) throw new Error("the trail is empty");
    expect(await verifyAudit(reader(), end)).toBeNull();
    const elsewhere = { ...end, hash: "a".repeat(64) };
    expect(await verifyAudit(reader(), elsewhere)).toEqual({
      sequence: end.sequence,
      reason: "altered",
    });
    const cut = `DELETE FROM desk.audit_entry WHERE sequence >= ${end.sequence - 1n}`;
    expect(await tampered(cut)).toBeNull();
    expect(await tampered(cut, end)).toEqual({ sequence: end.sequence - 1n, reason: "cut" });
  });
});

describe("the trail of a case", () => {
  it("is shown to a member, refused attempts with it, newest first", async () => {
    await invite(member, invitation());
    const trail = await caseTrail(member, caseId);
    expect(trail?.[0]).toMatchObject({
      handle: member.handle,
      action: "account.invite",
      outcome: "refused",
    });
    expect(trail?.[1]).toMatchObject({ handle: "operator", outcome: "done" });
  });

  it("does not exist for anybody else, nor for a role without the right", async () => {
    expect(await caseTrail(await somebody("admin"), caseId)).toBeNull();
    const advocate = await somebody("advocate");
    expect(await caseTrail(advocate, await someCase(advocate))).toBeNull();
  });
});

describe("what takes turns", () => {
  it("leaves numbers without a gap where attempts fail between", async () => {
    const attempts = Array.from({ length: 12 }, (_, turn) =>
      change(
        member,
        turn % 2 ? "account.invite" : "source.add",
        { id: randomUUID(), input: {} },
        {
          schema: z.strictObject({}),
          subject: () => ({ type: "nothing", id: "nothing", caseIds: [] }),
          work: async () => accept(null),
        },
      ),
    );
    const answers = await Promise.all(attempts);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(6);
    expect(await verifyAudit(reader())).toBeNull();
  });
});
