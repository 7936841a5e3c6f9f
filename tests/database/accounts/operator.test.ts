import { describe, expect, it } from "vitest";
import { redeem } from "@/lib/accounts/commands";
import { operator, tokenIn } from "../../support/operator";
import { owner, someCase } from "../../support/people";

const account = (...args: string[]) => operator("account", ...args);

async function accepted(token: string, handle: string) {
  const input = { token, handle, passphrase: "nine grey herons wait" };
  return redeem({ id: crypto.randomUUID(), input });
}

/** Of each case somebody is on: whether they are cleared for what is sealed in it. */
async function clearedFor(handle: string): Promise<boolean[]> {
  const rows = await owner<{ sealed: boolean }>(
    "SELECT m.sealed FROM desk.case_member m JOIN desk.account a ON a.id = m.account_id WHERE a.handle = $1",
    [handle],
  );
  return rows.map(({ sealed }) => sealed);
}

// Each command is a program of its own, and takes a second or two to start.
describe("the operator's command", { timeout: 120_000 }, () => {
  it("prints the first administrator's link, with every case, only while there is none", async () => {
    const caseIds = [await someCase(), await someCase()];
    const printed = await account("first-admin");
    expect((await accepted(tokenIn(printed), "first-person")).ok).toBe(true);
    const rows = await owner<{ case_id: string }>(
      "SELECT m.case_id FROM desk.case_member m JOIN desk.account a ON a.id = m.account_id WHERE a.handle = 'first-person'",
    );
    expect(rows.map((row) => row.case_id).sort()).toEqual(caseIds.sort());
    expect(await account("first-admin")).toBe("");
  });

  it("invites for a case by its address, lists, and suspends", async () => {
    const [row] = await owner<{ slug: string }>('SELECT slug FROM desk."case" LIMIT 1');
    const printed = await account("invite", "--role", "reviewer", "--case", row?.slug ?? "");
    expect((await accepted(tokenIn(printed), "second-person")).ok).toBe(true);
    expect(await account("list")).toMatch(/second-person\s+reviewer\s+1 cases {2}can sign in/);
    expect(await clearedFor("second-person")).toEqual([false]);
    await account("join", "second-person", "--case", row?.slug ?? "", "--sealed");
    expect(await clearedFor("second-person")).toEqual([true]);
    await account("suspend", "second-person");
    expect(await account("list")).toMatch(/second-person\s+reviewer\s+1 cases {2}suspended/);
  });

  it("says what was wrong, and makes nothing", async () => {
    expect(await account("invite", "--case", "no-such-case")).toBe(
      'There is no case "no-such-case".\n',
    );
    expect(await account("invite", "--role", "owner")).toMatch(/^role: /);
    expect(await account("toString")).toMatch(/npm run account/);
  });

  it("tells whether the trail is whole, and names the row that is not", async () => {
    const printed = await operator("trail");
    const [, end] = /^The trail is whole\.\nIts end: (\d+:[0-9a-f]{64})\n$/.exec(printed) ?? [];
    expect(await operator("trail", "--end", end ?? "")).toBe(printed);
    await owner("ALTER TABLE desk.audit_entry DISABLE TRIGGER USER");
    await owner("UPDATE desk.audit_entry SET outcome = 'refused' WHERE sequence = 2");
    expect(await operator("trail")).toBe("Row 2 is not as it was written.\n");
  });
});
