import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "@/lib/access/digest";
import { hashPassphrase } from "@/lib/access/passphrase";
import { endSession, viewerOf } from "@/lib/access/sessions";
import { startSession } from "@/lib/access/sign-in";
import type { Viewer } from "@/lib/access/viewer";
import { suspend } from "@/lib/accounts/commands";
import { mySessions } from "@/lib/accounts/queries";
import { refuse } from "@/lib/domain/outcome";
import { count, owner, somebody } from "../../support/people";

const passphrase = "four quiet rivers run";
const secret = hashPassphrase(passphrase);
const no = refuse({ code: "sign_in_refused" });
let person: Viewer;

beforeEach(async () => {
  person = await somebody("contributor");
  await owner(
    "INSERT INTO desk.authenticator (id, account_id, kind, secret) VALUES ($1, $2, 'passphrase', $3)",
    [randomUUID(), person.accountId, await secret],
  );
});

/** Enough wrong tries before, and long enough ago, that the next wrong one brings a wait of a minute. */
async function triedBefore(accountId: string, failures: number): Promise<void> {
  await owner("UPDATE desk.authenticator SET failures = $2 WHERE account_id = $1", [
    accountId,
    failures,
  ]);
}

async function signedIn(): Promise<string> {
  const started = await startSession(person.handle, passphrase);
  if (!started.ok) throw new Error("not signed in");
  return started.value;
}

describe("signing in", () => {
  it("starts a session whose secret is kept only as its hash", async () => {
    const token = await signedIn();
    const viewer = await viewerOf(token, new Date());
    expect(viewer).toEqual({ ...person, sessionId: sha256(token) });
    const kept = JSON.stringify(await owner("SELECT * FROM desk.session"));
    expect(kept).not.toContain(token);
  });

  it("takes the handle as people type it", async () => {
    expect((await startSession(`  ${person.handle.toUpperCase()} `, passphrase)).ok).toBe(true);
  });

  it.each(["", "nobody-here", "O'Brien; --", "\u0000", "x".repeat(500), "сова"])(
    "answers an unknown handle %j as a wrong passphrase",
    async (handle) => {
      expect(await startSession(handle, passphrase)).toEqual(no);
      expect(await startSession(person.handle, "four quiet rivers ran")).toEqual(no);
    },
  );

  it("leaves the same rows in the trail for an unknown handle and a wrong passphrase", async () => {
    const before = await count("audit_entry");
    await startSession("nobody-here", passphrase);
    const between = await count("audit_entry");
    await startSession(person.handle, "four quiet rivers ran");
    expect([between - before, (await count("audit_entry")) - between]).toEqual([1, 1]);
  });

  it("never writes what was typed into the trail", async () => {
    await startSession(person.handle, "a secret nobody should find");
    const trail = JSON.stringify(await owner("SELECT * FROM desk.audit_entry"));
    expect(trail).not.toContain("nobody should find");
    expect(trail).not.toContain(person.handle);
  });

  it("makes a guesser wait, whatever is typed then, and lets the person in after the wait", async () => {
    await triedBefore(person.accountId, 10);
    await startSession(person.handle, "wrong".repeat(4));
    expect(await startSession(person.handle, passphrase)).toEqual(no);
    await owner(
      "UPDATE desk.authenticator SET wait_until = now() - interval '1 second' WHERE account_id = $1",
      [person.accountId],
    );
    expect((await startSession(person.handle, passphrase)).ok).toBe(true);
    const [row] = await owner("SELECT * FROM desk.authenticator WHERE account_id = $1", [
      person.accountId,
    ]);
    expect(row).toMatchObject({ failures: 0, wait_until: null });
  });

  it("counts guesses made at once one by one: the first makes the others wait", async () => {
    await triedBefore(person.accountId, 10);
    await Promise.all(
      Array.from({ length: 12 }, () => startSession(person.handle, "wrong".repeat(4))),
    );
    const [row] = await owner<{ failures: number }>(
      "SELECT failures FROM desk.authenticator WHERE account_id = $1",
      [person.accountId],
    );
    expect(row?.failures).toBe(11);
  });

  it("is refused to a suspended account like a wrong passphrase", async () => {
    await owner("UPDATE desk.account SET suspended_at = now() WHERE id = $1", [person.accountId]);
    expect(await startSession(person.handle, passphrase)).toEqual(no);
  });
});

describe("a session", () => {
  it("ends after half an hour without a request, and after twelve hours in any case", async () => {
    const token = await signedIn();
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    expect(await viewerOf(token, inMinutes(29))).not.toBeNull();
    expect(await viewerOf(token, inMinutes(31))).toBeNull();
    await owner("UPDATE desk.session SET created_at = now() - interval '721 minutes'");
    expect(await viewerOf(token, new Date())).toBeNull();
  });

  it("is renewed by requests, at most once a minute", async () => {
    const token = await signedIn();
    await owner("UPDATE desk.session SET seen_at = now() - interval '20 minutes'");
    await viewerOf(token, new Date());
    const [row] = await owner<{ idle: number }>(
      "SELECT extract(epoch FROM now() - seen_at)::float AS idle FROM desk.session WHERE id = $1",
      [sha256(token)],
    );
    expect(row?.idle).toBeLessThan(60);
  });

  it("can be ended by its owner, and by nobody else", async () => {
    const token = await signedIn();
    const viewer = await viewerOf(token, new Date());
    if (!viewer) throw new Error("no session");
    const command = () => ({ id: randomUUID(), input: { sessionId: sha256(token) } });
    const stranger = await somebody("admin");
    expect(await endSession(stranger, command())).toEqual(refuse({ code: "not_found" }));
    expect(await mySessions(viewer, new Date())).toMatchObject([{ current: true }]);
    expect((await endSession(viewer, command())).ok).toBe(true);
    expect(await viewerOf(token, new Date())).toBeNull();
    expect(await endSession(viewer, command())).toEqual(refuse({ code: "signed_out" }));
  });

  it("of a suspended account is unusable at the very next request", async () => {
    const token = await signedIn();
    const admin = await somebody("admin");
    await suspend(admin, { id: randomUUID(), input: { handle: person.handle } });
    expect(await viewerOf(token, new Date())).toBeNull();
  });

  it("never comes back when its renewal and its end meet", async () => {
    for (let round = 0; round < 25; round += 1) {
      const token = await signedIn();
      const viewer = await viewerOf(token, new Date());
      if (!viewer) throw new Error("no session");
      await owner("UPDATE desk.session SET seen_at = now() - interval '5 minutes' WHERE id = $1", [
        sha256(token),
      ]);
      await Promise.all([
        viewerOf(token, new Date()),
        endSession(viewer, { id: randomUUID(), input: { sessionId: sha256(token) } }),
        viewerOf(token, new Date()),
      ]);
      expect(await viewerOf(token, new Date())).toBeNull();
    }
  }, 60_000);
});
