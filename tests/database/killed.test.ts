import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepareDatabase, urlFor, withClient } from "../../scripts/lib/database.mjs";
import { startCluster, stopCluster } from "../../scripts/lib/postgres/cluster.mjs";
import { owner } from "../../scripts/lib/postgres/create.mjs";
import { root, toolEnvironment } from "../../scripts/lib/root.mjs";
import { secretsOf } from "../../scripts/lib/secrets.mjs";

// A PostgreSQL of its own, as careful with the disk as the one people use.
const home = join(root, ".pana/killed");
let secrets: Record<string, string>;

async function startDatabase(): Promise<string> {
  const { port } = await startCluster({ home, password: secrets.owner });
  return `postgresql://${owner}:${secrets.owner}@127.0.0.1:${port}/postgres`;
}

function startSaving(url: string): ChildProcess {
  const environment = {
    PANA_DOOR: "desk",
    PANA_DESK_URL: urlFor("pana_desk", url, secrets),
    NEXTAUTH_SECRET: secrets.session,
  };
  return spawn("tsx", ["tests/support/keep-saving.ts"], {
    cwd: root,
    env: toolEnvironment(environment),
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** The ids that were acknowledged before `saver` and PostgreSQL were killed, at once and unwarned. */
async function killAfter(saves: number, saver: ChildProcess): Promise<string[]> {
  const acknowledged: string[] = [];
  if (!saver.stdout) throw new Error("nothing to listen to");
  for await (const id of createInterface({ input: saver.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === saves) killAtOnce(saver);
  }
  return acknowledged;
}

function killAtOnce(saver: ChildProcess) {
  const note = readFileSync(join(home, "data/postmaster.pid"), "utf8");
  process.kill(Number(note.split("\n")[0]), "SIGKILL");
  saver.kill("SIGKILL");
}

beforeAll(async () => {
  await stopCluster(home);
  await rm(home, { recursive: true, force: true });
  secrets = await secretsOf(home);
  await prepareDatabase(await startDatabase(), secrets);
});

afterAll(async () => {
  await stopCluster(home);
  await rm(home, { recursive: true, force: true });
});

describe("a save that was acknowledged", () => {
  it.each([3, 11, 26])("is there after everything was killed at save %d", async (saves) => {
    const acknowledged = await killAfter(saves, startSaving(await startDatabase()));
    expect(acknowledged.length).toBeGreaterThanOrEqual(saves);

    const after = await withClient(await startDatabase(), async (client) => ({
      events: await client.query(
        "SELECT id FROM desk.event WHERE id = ANY($1::uuid[]) AND id IN (SELECT event_id FROM desk.citation)",
        [acknowledged],
      ),
      trail: await client.query(
        "SELECT 1 FROM desk.audit_entry WHERE subject_id = ANY($1::text[]) AND outcome = 'done'",
        [acknowledged],
      ),
    }));
    expect(after.events.rows.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
    expect(after.trail.rowCount).toBe(acknowledged.length);
  });
});
