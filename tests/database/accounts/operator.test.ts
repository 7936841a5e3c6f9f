import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { redeem } from "@/lib/accounts/commands";
import { owner, someCase } from "../../support/people";

const root = join(import.meta.dirname, "../../..");
const tsx = join(root, "node_modules/.bin/tsx");

const account = (...args: string[]) => command("account", ...args);

/** Runs a command as the operator would; what it printed, or the sentence it failed with. */
async function command(name: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, PANA_DOOR: "desk", PANA_ORIGIN: "https://pana.example" };
  const script = [join(root, `scripts/${name}.ts`), ...args];
  const run = promisify(execFile)(tsx, script, { cwd: root, env });
  return run.then(
    ({ stdout }) => stdout,
    (error) => String(error.stderr),
  );
}

function tokenIn(printed: string): string {
  const [, token] = /^https:\/\/pana\.example\/desk\/join\/([\w-]{43})\n$/.exec(printed) ?? [];
  if (!token) throw new Error(`no link in: ${printed}`);
  return token;
}

async function accepted(token: string, handle: string) {
  const input = { token, handle, passphrase: "nine grey herons wait" };
  return redeem({ id: crypto.randomUUID(), input });
}

describe("the operator's command", () => {
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
    await account("suspend", "second-person");
    expect(await account("list")).toMatch(/second-person\s+reviewer\s+1 cases {2}suspended/);
  });

  it("says what was wrong, and makes nothing", async () => {
    expect(await account("invite", "--case", "no-such-case")).toBe(
      'There is no case "no-such-case".\n',
    );
    expect(await account("invite", "--role", "owner")).toMatch(/^role: /);
    expect(await account("suspend", "nobody-here")).toMatch(/nothing here/);
    expect(await account("toString")).toMatch(/npm run account/);
  });

  it("tells whether the trail is whole, and names the row that is not", async () => {
    const printed = await command("trail");
    const [, end] = /^The trail is whole\.\nIts end: (\d+:[0-9a-f]{64})\n$/.exec(printed) ?? [];
    expect(await command("trail", "--end", end ?? "")).toBe(printed);
    await owner("ALTER TABLE desk.audit_entry DISABLE TRIGGER USER");
    await owner("UPDATE desk.audit_entry SET outcome = 'refused' WHERE sequence = 2");
    expect(await command("trail")).toBe("Row 2 is not as it was written.\n");
  });
});
