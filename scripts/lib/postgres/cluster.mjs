import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { pg_ctl } from "./binaries.mjs";
import { createCluster } from "./create.mjs";
import { identity } from "./identity.mjs";
import { must, run } from "./run.mjs";

/**
 * Starts the PostgreSQL kept in `home`, making it first where there is none. One that an earlier,
 * killed start left running is taken over; one that died is recovered by PostgreSQL itself.
 * Resolves to `{ port, stop }`.
 */
export async function startCluster({ home, password, settings = {} }) {
  await mkdir(home, { recursive: true });
  const who = identity(home);
  const data = join(home, "data");
  if (!existsSync(data)) await createCluster({ home, data, password, settings, who });
  await ensureRunning(who, data);
  return { port: portOf(data), stop: () => stop(who, data) };
}

/** Stops the PostgreSQL kept in `home`, where one runs. */
export async function stopCluster(home) {
  const data = join(home, "data");
  if (!existsSync(data)) return;
  const who = identity(home);
  if (await isRunning(who, data)) await stop(who, data);
}

// For some moments after it was killed, a server looks alive or leaves its memory behind: asked
// again until it is one or the other.
async function ensureRunning(who, data) {
  for (let attempt = 1; ; attempt += 1) {
    const answer = (await isRunning(who, data)) ? await reach(data) : await start(who, data);
    if (answer.code === 0) return;
    if (attempt === 50) throw new Error(answer.output);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function isRunning(who, data) {
  return (await run(who, pg_ctl, ["status", "-D", data])).code === 0;
}

async function start(who, data) {
  const options = `-p ${await freePort()}`;
  const log = join(data, "server.log");
  return run(who, pg_ctl, ["start", "-w", "-t", "60", "-D", data, "-l", log, "-o", options]);
}

async function stop(who, data) {
  await must(who, pg_ctl, ["stop", "-w", "-m", "fast", "-D", data]);
}

function reach(data) {
  return new Promise((resolve) => {
    const socket = connect(portOf(data), "127.0.0.1");
    socket.on("error", ({ message }) => resolve({ code: 1, output: message }));
    socket.on("connect", () => {
      socket.destroy();
      resolve({ code: 0, output: "" });
    });
  });
}

// The fourth line of PostgreSQL's own note about its running server.
function portOf(data) {
  return Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[3]);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
