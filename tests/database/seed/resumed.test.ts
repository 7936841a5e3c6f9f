import { beforeAll, describe, expect, it } from "vitest";
import { happenings, remarks } from "@/prisma/seed/cases/all";
import { enterCases } from "@/prisma/seed/entry/enter";
import { asOwner } from "../../support/database";
import { seededVersions } from "../../support/seeded";

class Cut extends Error {}

/** Enters the cases and breaks off after so many steps have been reported. */
async function enterUntil(steps: number): Promise<void> {
  let reported = 0;
  await enterCases(() => {
    reported += 1;
    if (reported === steps) throw new Cut("cut off");
  });
}

async function count(table: string): Promise<number> {
  const { rows } = await (await asOwner()).query(`SELECT count(*)::int AS rows FROM ${table}`);
  return rows[0].rows;
}

describe("entering that was broken off", () => {
  beforeAll(async () => {
    for (const steps of [1, 3, 5]) await expect(enterUntil(steps)).rejects.toThrow(Cut);
    await enterCases(() => undefined);
  });

  it("goes on where it stopped and enters nothing twice", async () => {
    expect(await count("desk.event")).toBe(happenings.length);
    expect(await count("desk.note")).toBe(remarks.length);
    expect(await count("desk.case")).toBe(3);
    expect(await seededVersions()).toHaveLength(11);
  });

  it("answered every repeated command from its receipt", async () => {
    expect(await count("desk.audit_entry WHERE outcome = 'refused'")).toBe(0);
    expect(await count("desk.audit_entry WHERE action <> 'account.enter'")).toBe(
      await count("desk.command_receipt WHERE action <> 'account.enter'"),
    );
  });
});
