import { existsSync, readFileSync } from "node:fs";
import { chmod, chown, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { initdb, pg_ctl } from "./binaries.mjs";
import { identity } from "./identity.mjs";
import { run } from "./run.mjs";

/** The name of the owner of everything in a cluster of ours. */
export const owner = "pana";

/**
 * Starts the PostgreSQL kept in `home`, making it first where there is none. One that an earlier,
 * killed start left running is taken over; one that died is recovered by PostgreSQL itself.
 * Resolves to `{ port, stop }`.
 */
export async function startCluster({ home, password, settings = {} }) {
  await mkdir(home, { recursive: true });
  const who = identity(home);
  const data = join(home, "data");
  if (!existsSync(data)) await create({ home, data, password, settings, who });
  if (!(await isRunning(who, data))) await start(who, data);
  return { port: portOf(data), stop: () => stop(who, data) };
}

/** Stops the PostgreSQL kept in `home`, where one runs. */
export async function stopCluster(home) {
  const data = join(home, "data");
  if (!existsSync(data)) return;
  const who = identity(home);
  if (await isRunning(who, data)) await stop(who, data);
}

// Made beside its place and renamed: a start that was cut short leaves nothing that looks whole.
async function create({ home, data, password, settings, who }) {
  const unfinished = join(home, "data.new");
  const passwordFile = join(home, "password.new");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await chmod(passwordFile, 0o600);
  if (who.user) {
    await chown(unfinished, who.user.uid, who.user.gid);
    await chown(passwordFile, who.user.uid, who.user.gid);
  }
  try {
    await must(who, initdb, initArguments(unfinished, passwordFile, settings));
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, data);
}

function initArguments(data, passwordFile, settings) {
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  return [
    ...[`--pgdata=${data}`, `--username=${owner}`, `--pwfile=${passwordFile}`],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--no-locale"],
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...Object.entries(all).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
  ];
}

async function isRunning(who, data) {
  return (await run(who, pg_ctl, ["status", "-D", data])).code === 0;
}

async function start(who, data) {
  const port = await freePort();
  const log = join(data, "server.log");
  await must(who, pg_ctl, ["start", "-w", "-t", "60", "-D", data, "-l", log, "-o", `-p ${port}`]);
}

async function stop(who, data) {
  await must(who, pg_ctl, ["stop", "-w", "-m", "fast", "-D", data]);
}

async function must(who, program, args) {
  const { code, output } = await run(who, program, args);
  if (code !== 0) throw new Error(output.trim());
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
