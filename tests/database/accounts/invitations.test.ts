import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { startSession } from "@/lib/access/sign-in";
import { systemViewer } from "@/lib/access/system";
import type { Viewer } from "@/lib/access/viewer";
import { invite, redeem, suspend } from "@/lib/accounts/commands";
import { accounts, hasAdministrator, invitationOf } from "@/lib/accounts/queries";
import { enterSystemAccounts } from "@/lib/accounts/system";
import { refuse } from "@/lib/domain/outcome";
import { count, owner, somebody, someCase } from "../../support/people";

const passphrase = "seven slow owls fly";
let admin: Viewer;
let caseId: string;

beforeAll(async () => {
  admin = await somebody("admin");
  caseId = await someCase(admin);
});

async function link(role = "reviewer", by = admin): Promise<string> {
  const made = await invite(by, { id: randomUUID(), input: { role, caseIds: [caseId] } });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.value.token;
}

function acceptance(token: string, more = {}) {
  const handle = `person-${randomUUID().slice(0, 8)}`;
  return { id: randomUUID(), input: { token, handle, passphrase, ...more } };
}

const spent = refuse({ code: "invitation_spent" });

describe("an invitation", () => {
  it("makes one account with its role and its cases, who can then sign in", async () => {
    const command = acceptance(await link());
    const made = await redeem(command);
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    const [row] = await owner(
      "SELECT a.role, m.case_id, m.sealed FROM desk.account a JOIN desk.case_member m ON m.account_id = a.id WHERE a.id = $1",
      [made.value.accountId],
    );
    expect(row).toEqual({ role: "reviewer", case_id: caseId, sealed: false });
    expect((await startSession(command.input.handle, passphrase)).ok).toBe(true);
  });

  it("is kept only as the hash of its token, of 256 bits", async () => {
    const token = await link();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(JSON.stringify(await owner("SELECT * FROM desk.invitation"))).not.toContain(token);
    expect(JSON.stringify(await owner("SELECT * FROM desk.command_receipt"))).not.toContain(token);
  });

  it("opened by two at once makes exactly one account", async () => {
    const token = await link();
    const before = await count("account");
    const answers = await Promise.all(Array.from({ length: 8 }, () => redeem(acceptance(token))));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual(Array(7).fill(spent));
    expect(await count("account")).toBe(before + 1);
  });

  it("works once, and not after 72 hours, and not with another token", async () => {
    const used = await link();
    await redeem(acceptance(used));
    expect(await redeem(acceptance(used))).toEqual(spent);
    const old = await link();
    expect(await invitationOf(old, new Date(Date.now() + 71.9 * 3_600_000))).not.toBeNull();
    expect(await invitationOf(old, new Date(Date.now() + 72.1 * 3_600_000))).toBeNull();
    await owner("UPDATE desk.invitation SET expires_at = now() WHERE redeemed_at IS NULL");
    expect(await redeem(acceptance(old))).toEqual(spent);
    expect(await redeem(acceptance("A".repeat(43)))).toEqual(spent);
  });

  it("gives the role it was made for, whatever is asked", async () => {
    const answer = await redeem(acceptance(await link("advocate"), { role: "admin" }));
    expect(answer.ok).toBe(false);
  });

  it("can only be made by an admin, and only for cases that admin sees", async () => {
    const input = { role: "admin", caseIds: [] };
    for (const role of ["contributor", "reviewer", "advocate"] as const) {
      const answer = await invite(await somebody(role), { id: randomUUID(), input });
      expect(answer).toEqual(refuse({ code: "not_allowed" }));
    }
    const other = await invite(await somebody("admin"), {
      id: randomUUID(),
      input: { role: "reviewer", caseIds: [caseId] },
    });
    expect(other).toEqual(refuse({ code: "not_found" }));
  });

  it("shows its link once: the same command again tells to make a new one", async () => {
    const command = { id: randomUUID(), input: { role: "reviewer", caseIds: [] } };
    expect((await invite(admin, command)).ok).toBe(true);
    expect(await invite(admin, command)).toEqual(refuse({ code: "invitation_shown" }));
  });

  it("is not spent by a handle that is taken or a passphrase too short", async () => {
    const token = await link();
    expect(await redeem(acceptance(token, { handle: admin.handle }))).toEqual(
      refuse({ code: "handle_taken", field: "handle" }),
    );
    expect(await redeem(acceptance(token, { passphrase: "fourteen chars" }))).toEqual(
      refuse({ code: "passphrase_too_short", field: "passphrase", values: { limit: 15 } }),
    );
    expect((await redeem(acceptance(token))).ok).toBe(true);
  });

  it("made by somebody suspended since works no more", async () => {
    const other = await somebody("admin");
    const made = await invite(other, { id: randomUUID(), input: { role: "admin", caseIds: [] } });
    if (!made.ok) throw new Error("not made");
    await suspend(admin, { id: randomUUID(), input: { handle: other.handle } });
    expect(await redeem(acceptance(made.value.token))).toEqual(spent);
  });
});

describe("suspending", () => {
  it("is for admins, of accounts that exist", async () => {
    const target = await somebody("contributor");
    const command = () => ({ id: randomUUID(), input: { handle: target.handle } });
    expect(await suspend(await somebody("reviewer"), command())).toEqual(
      refuse({ code: "not_allowed" }),
    );
    expect(await suspend(admin, { id: randomUUID(), input: { handle: "nobody" } })).toEqual(
      refuse({ code: "not_found" }),
    );
    expect((await suspend(admin, command())).ok).toBe(true);
    const listed = await accounts(admin);
    expect(listed?.find(({ handle }) => handle === target.handle)?.suspendedAt).not.toBeNull();
  });
});

describe("the list of accounts", () => {
  it("is for admins", async () => {
    expect(await accounts(await somebody("reviewer"))).toBeNull();
    expect(await accounts(admin)).toEqual(
      expect.arrayContaining([expect.objectContaining({ handle: admin.handle, role: "admin" })]),
    );
  });
});

describe("the machine's own accounts", () => {
  it("are made once, cannot sign in, and let the operator invite the first admin to every case", async () => {
    await enterSystemAccounts();
    await enterSystemAccounts();
    const listed = (await accounts(admin)) ?? [];
    const own = listed.filter(({ handle }) => /^(operator|record-)/.test(handle));
    expect(own.map(({ canSignIn }) => canSignIn)).toEqual([false, false, false]);
    expect(await startSession("operator", passphrase)).toEqual(refuse({ code: "sign_in_refused" }));
    const token = await link("admin", systemViewer("operator"));
    expect((await redeem(acceptance(token))).ok).toBe(true);
    expect(await hasAdministrator()).toBe(true);
  });
});
