import { randomUUID } from "node:crypto";
import { z } from "zod";
import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import { randomToken, sha256 } from "@/lib/access/digest";
import { parseCommand } from "@/lib/access/parse";
import { hashPassphrase, TooBusy } from "@/lib/access/passphrase";
import { type Viewer, visitor } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { invitationOf } from "./queries";
import { handle, invitationInput, redemptionInput, suspensionInput } from "./schema";

const invitationLife = 72 * 60 * 60 * 1000;

/** Makes an invitation; `token` completes the link, is shown this once and kept nowhere. */
export async function invite(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ id: string; token: string }>> {
  const id = randomUUID();
  const token = randomToken();
  const made = await change(viewer, "account.invite", command, {
    schema: invitationInput,
    subject: ({ caseIds }) => ({ type: "invitation", id, caseIds }),
    work: async ({ db, input, now }) => {
      const expiresAt = new Date(now.getTime() + invitationLife);
      const { role, caseIds } = input;
      const by = { invitedById: viewer.accountId, createdAt: now, expiresAt };
      await db.invitation.create({ data: { id, tokenHash: sha256(token), role, caseIds, ...by } });
      return accept({ id });
    },
  });
  if (!made.ok) return made;
  return made.value.id === id ? accept({ id, token }) : refuse({ code: "invitation_shown" });
}

/** Makes the account an invitation is for. Of two people with one link, one gets it. */
export async function redeem(
  command: Command,
): Promise<Outcome<{ accountId: string; handle: string }>> {
  const parsed = parseCommand(redemptionInput, command);
  if (!parsed.ok) return parsed;
  const { token, handle, passphrase } = parsed.value;
  if (!(await invitationOf(token, new Date()))) return refuse({ code: "invitation_spent" });
  const secret = await hashed(passphrase);
  if (!secret.ok) return secret;
  const entry = { accountId: randomUUID(), handle, secret: secret.value };
  return enter({ id: command.id, input: { ...entry, tokenHash: sha256(token) } });
}

/** Ends every session of an account at once, and the invitations it made; it cannot sign in again. */
export function suspend(viewer: Viewer, command: Command): Promise<Outcome<null>> {
  return change(viewer, "account.suspend", command, {
    schema: suspensionInput,
    subject: async ({ handle }, db) => {
      const account = await db.account.findUnique({ where: { handle } });
      return account && { type: "account", id: account.id, caseIds: [] };
    },
    work: async ({ db, input, now }) => {
      const account = await db.account.update({
        where: { handle: input.handle },
        data: { suspendedAt: now },
      });
      const accountId = account.id;
      await db.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } });
      await db.invitation.updateMany({
        where: { invitedById: accountId, redeemedAt: null, expiresAt: { gt: now } },
        data: { expiresAt: now },
      });
      return accept(null);
    },
  });
}

async function hashed(passphrase: string): Promise<Outcome<string>> {
  try {
    return accept(await hashPassphrase(passphrase));
  } catch (error) {
    if (error instanceof TooBusy) return refuse({ code: "busy" });
    throw error;
  }
}

const entryInput = z.strictObject({
  accountId: z.uuid(),
  handle,
  secret: z.string(),
  tokenHash: z.string(),
});

/** What goes into the trail's digest holds a random salt, so nobody finds the passphrase from it. */
function enter(command: Command): Promise<Outcome<{ accountId: string; handle: string }>> {
  return change(visitor, "account.redeem", command, {
    schema: entryInput,
    subject: ({ accountId }) => ({ type: "account", id: accountId, caseIds: [] }),
    work: async ({ db, input, now }) => {
      const { accountId, handle } = input;
      const invitation = await db.invitation.findFirst({
        where: { tokenHash: input.tokenHash, redeemedAt: null, expiresAt: { gt: now } },
      });
      if (!invitation) return refuse({ code: "invitation_spent" });
      if (await db.account.findUnique({ where: { handle } })) {
        return refuse({ code: "handle_taken", field: "handle" });
      }
      await db.invitation.update({ where: { id: invitation.id }, data: { redeemedAt: now } });
      await makeAccount(db, now, { ...invitation, ...input });
      return accept({ accountId, handle });
    },
  });
}

type NewAccount = z.output<typeof entryInput> & { role: string; caseIds: string[] };

async function makeAccount(db: Transaction, now: Date, account: NewAccount): Promise<void> {
  const { accountId, handle, role, caseIds, secret } = account;
  await db.account.create({ data: { id: accountId, handle, role, createdAt: now } });
  await db.authenticator.create({
    data: { accountId, kind: "passphrase", secret, createdAt: now },
  });
  await db.caseMember.createMany({
    data: caseIds.map((caseId) => ({ caseId, accountId, addedAt: now })),
  });
}
