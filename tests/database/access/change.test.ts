import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { verifyAudit } from "@/lib/access/audit";
import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import { suspend } from "@/lib/accounts/commands";
import { reader } from "@/lib/db/reader";
import { accept, refuse } from "@/lib/domain/outcome";
import { count, owner, somebody, someCase } from "../../support/people";

const schema = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  lastReport: z.string(),
  fails: z.enum(["never", "late", "badly"]).default("never"),
});

/** The smallest real change: a check of a case; on demand it is refused, or breaks, after writing. */
function recordCheck(viewer: Viewer, command: Command) {
  return change(viewer, "case.check.record", command, {
    schema,
    subject: ({ id, caseId }) => ({ type: "check", id, caseIds: [caseId] }),
    work: async ({ db, input, now }) => {
      const { id, caseId, lastReport, fails } = input;
      const row = { id, caseId, lastReport, checkedOn: now, method: "-" };
      await db.check.create({ data: { ...row, checkedById: viewer.accountId } });
      if (fails === "badly") throw new Error("broken on purpose");
      return fails === "late" ? refuse({ code: "stale" }) : accept({ id });
    },
  });
}

function check(caseId: string, more = {}) {
  return { id: randomUUID(), input: { id: randomUUID(), caseId, lastReport: "2024-01", ...more } };
}

describe("a change", () => {
  it("writes, leaves its trail and keeps its answer", async () => {
    const viewer = await somebody("contributor");
    const caseId = await someCase(viewer);
    const command = check(caseId);
    expect(await recordCheck(viewer, command)).toEqual(accept({ id: command.input.id }));
    const [row] = await trailOf(command.input.id);
    expect(row).toMatchObject({
      actor_id: viewer.accountId,
      action: "case.check.record",
      case_ids: [caseId],
      outcome: "done",
    });
    expect(JSON.stringify(row)).not.toContain("2024-01");
  });

  it("sent ten times at once has one effect and one answer", async () => {
    const viewer = await somebody("contributor");
    const command = check(await someCase(viewer));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => recordCheck(viewer, command)),
    );
    expect(answers).toEqual(Array(10).fill(accept({ id: command.input.id })));
    expect(await trailOf(command.input.id)).toHaveLength(1);
    expect(await reader().commandReceipt.count({ where: { id: command.id } })).toBe(1);
  });

  it("sent again with other content is refused, and the first stays", async () => {
    const viewer = await somebody("contributor");
    const command = check(await someCase(viewer));
    await recordCheck(viewer, command);
    const other = { ...command, input: { ...command.input, lastReport: "2025-01" } };
    expect(await recordCheck(viewer, other)).toEqual(refuse({ code: "command_reused" }));
    const kept = await reader().check.findUnique({ where: { id: command.input.id } });
    expect(kept?.lastReport).toBe("2024-01");
  });

  it("does not hand one person's answer to another", async () => {
    const [one, two] = [await somebody("contributor"), await somebody("contributor")];
    const command = check(await someCase(one, two));
    await recordCheck(one, command);
    expect(await recordCheck(two, command)).toEqual(refuse({ code: "command_reused" }));
  });

  it("by ten people at once keeps one unbroken trail", async () => {
    const viewers: Viewer[] = [];
    for (let made = 0; made < 10; made += 1) viewers.push(await somebody("contributor"));
    const caseId = await someCase(...viewers);
    const before = await count("audit_entry");
    const answers = await Promise.all(viewers.map((viewer) => recordCheck(viewer, check(caseId))));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await count("audit_entry")).toBe(before + 10);
    expect(await verifyAudit(reader())).toBeNull();
  });
});

describe("a change that is not to be", () => {
  it("changes nothing when it is refused after writing, and says so in the trail", async () => {
    const viewer = await somebody("contributor");
    const command = check(await someCase(viewer), { fails: "late" });
    expect(await recordCheck(viewer, command)).toEqual(refuse({ code: "stale" }));
    expect(await reader().check.findUnique({ where: { id: command.input.id } })).toBeNull();
    expect(await reader().commandReceipt.findUnique({ where: { id: command.id } })).toBeNull();
    const rows = await trailOf(command.input.id);
    expect(rows.map((row) => row.outcome)).toEqual(["refused"]);
  });

  it("under an id that is on record already is refused, and changes nothing but the trail", async () => {
    const viewer = await somebody("contributor");
    const caseId = await someCase(viewer);
    const first = check(caseId);
    await recordCheck(viewer, first);
    const [checks, trail] = [await count("check"), await count("audit_entry")];
    const again = { id: randomUUID(), input: { ...first.input, lastReport: "2024-09" } };
    expect(await recordCheck(viewer, again)).toEqual(refuse({ code: "already_on_record" }));
    expect([await count("check"), await count("audit_entry")]).toEqual([checks, trail + 1]);
    expect(await reader().check.findUnique({ where: { id: first.input.id } })).toMatchObject({
      lastReport: "2024-01",
    });
  });

  it("changes nothing when it breaks", async () => {
    const viewer = await somebody("contributor");
    const command = check(await someCase(viewer), { fails: "badly" });
    const before = await count("audit_entry");
    await expect(recordCheck(viewer, command)).rejects.toThrow("broken on purpose");
    expect(await reader().check.findUnique({ where: { id: command.input.id } })).toBeNull();
    expect(await count("audit_entry")).toBe(before);
  });

  it("answers alike for a case that is not yours and one that never was", async () => {
    const [member, stranger] = [await somebody("contributor"), await somebody("contributor")];
    const hidden = await recordCheck(stranger, check(await someCase(member)));
    const absent = await recordCheck(stranger, check(randomUUID()));
    expect(hidden).toEqual(refuse({ code: "not_found" }));
    expect(absent).toEqual(hidden);
  });

  it("holds for admins as well: without membership there is no case", async () => {
    const admin = await somebody("admin");
    const caseId = await someCase();
    expect(await recordCheck(admin, check(caseId))).toEqual(refuse({ code: "not_found" }));
  });

  it("is refused to a role without the right, before anything is said of the case", async () => {
    const advocate = await somebody("advocate");
    const mine = await recordCheck(advocate, check(await someCase(advocate)));
    expect(mine).toEqual(refuse({ code: "not_allowed" }));
    expect(await recordCheck(advocate, check(randomUUID()))).toEqual(mine);
  });

  it("is refused to somebody suspended or whose role changed since they were looked up", async () => {
    const [one, two] = [await somebody("contributor"), await somebody("contributor")];
    const caseId = await someCase(one, two);
    await owner("UPDATE desk.account SET suspended_at = now() WHERE id = $1", [one.accountId]);
    await owner("UPDATE desk.account SET role = 'advocate' WHERE id = $1", [two.accountId]);
    expect(await recordCheck(one, check(caseId))).toEqual(refuse({ code: "signed_out" }));
    expect(await recordCheck(two, check(caseId))).toEqual(refuse({ code: "signed_out" }));
  });
});

describe("a change that meets a suspension", () => {
  it("is done before it or refused, never after", async () => {
    const admin = await somebody("admin");
    for (let round = 0; round < 20; round += 1) {
      const viewer = await somebody("contributor");
      const caseId = await someCase(viewer);
      const suspension = { id: randomUUID(), input: { handle: viewer.handle } };
      const changes = () => [1, 2].map(() => recordCheck(viewer, check(caseId)));
      await Promise.all([...changes(), suspend(admin, suspension), ...changes()]);
      const rows = await owner<{ action: string; outcome: string }>(
        "SELECT action, outcome FROM desk.audit_entry WHERE actor_id = $1 OR subject_id = $1::text ORDER BY sequence",
        [viewer.accountId],
      );
      const suspended = rows.findIndex((row) => row.action === "account.suspend");
      const after = rows.slice(suspended + 1).map((row) => row.outcome);
      expect(rows).toHaveLength(5);
      expect(after.every((outcome) => outcome === "refused")).toBe(true);
    }
  });
});

type TrailRow = { action: string; outcome: string; actor_id: string; case_ids: string[] };

function trailOf(subjectId: string): Promise<TrailRow[]> {
  return owner<TrailRow>("SELECT * FROM desk.audit_entry WHERE subject_id = $1", [subjectId]);
}
