import { randomUUID } from "node:crypto";
import { z } from "zod";
import { reader } from "@/lib/db/reader";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { change } from "./change";
import { randomToken, sha256 } from "./digest";
import { provePassphrase, TooBusy } from "./passphrase";
import { waitAfter } from "./throttle";
import { visitor } from "./viewer";

const longest = 200;
const plausible = /^[a-z0-9-]{1,32}$/;
const trial = z.strictObject({ accountId: z.uuid().nullable() });
const start = z.strictObject({
  accountId: z.uuid().nullable(),
  sessionId: z.string().regex(/^[0-9a-f]{64}$/),
  proven: z.boolean(),
});

/**
 * Starts a session; its value is the cookie's secret. A wrong passphrase, an unknown handle, a
 * suspended account and one that must wait are answered alike, after the same work: one try
 * counted, one hash, one row in the trail.
 */
export async function startSession(handle: string, passphrase: string): Promise<Outcome<string>> {
  const found = await passphraseOf(handle.trim().toLowerCase());
  const accountId = found?.accountId ?? null;
  const answered = await takeTry(accountId);
  const proven = await prove(answered && found ? found.secret : null, passphrase);
  if (!proven.ok) return proven;
  const token = randomToken();
  const started = await open({ accountId, sessionId: sha256(token), proven: proven.value });
  return started.ok ? accept(token) : started;
}

async function passphraseOf(handle: string) {
  if (!plausible.test(handle)) return null;
  return reader().authenticator.findFirst({
    where: { kind: "passphrase", account: { handle, suspendedAt: null } },
  });
}

/** Counts the try before the passphrase is looked at, so that a hundred at once are a hundred, not one. */
async function takeTry(accountId: string | null): Promise<boolean> {
  const taken = await change(
    visitor,
    "session.try",
    { id: randomUUID(), input: { accountId } },
    {
      schema: trial,
      subject: (input) => ({ type: "account", id: input.accountId ?? "absent", caseIds: [] }),
      work: async ({ db, input, now }) => {
        const way = await db.authenticator.findFirst({
          where: { kind: "passphrase", accountId: input.accountId ?? randomUUID() },
        });
        const ready = way !== null && !(way.waitUntil && way.waitUntil > now);
        const failures = (way?.failures ?? 0) + 1;
        const waitUntil = new Date(now.getTime() + waitAfter(failures) * 1000);
        // The same statements for everybody, so that the clock does not tell who has an account.
        const id = ready ? way.id : randomUUID();
        await db.authenticator.updateMany({ where: { id }, data: { failures, waitUntil } });
        return accept(ready);
      },
    },
  );
  return taken.ok && taken.value;
}

async function prove(secret: string | null, passphrase: string): Promise<Outcome<boolean>> {
  try {
    const whole = passphrase.length <= longest;
    return accept(await provePassphrase(whole ? secret : null, passphrase.slice(0, longest)));
  } catch (error) {
    if (error instanceof TooBusy) return refuse({ code: "busy" });
    throw error;
  }
}

function open(input: z.input<typeof start>): Promise<Outcome<null>> {
  return change(
    visitor,
    "session.start",
    { id: randomUUID(), input },
    {
      schema: start,
      subject: ({ accountId }) => ({ type: "account", id: accountId ?? "absent", caseIds: [] }),
      work: async ({ db, input: { accountId, sessionId, proven }, now }) => {
        const account = await db.account.findFirst({
          where: { id: accountId ?? randomUUID(), suspendedAt: null },
        });
        if (!account || !proven) return refuse({ code: "sign_in_refused" });
        await db.authenticator.updateMany({
          where: { accountId: account.id, kind: "passphrase" },
          data: { failures: 0, waitUntil: null },
        });
        await db.session.create({
          data: { id: sessionId, accountId: account.id, createdAt: now, seenAt: now },
        });
        return accept(null);
      },
    },
  );
}
