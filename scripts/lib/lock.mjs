import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

/** Takes `home` for this process, or says who has it. Resolves to what gives it back. */
export async function claim(home) {
  const file = join(home, "up.pid");
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : null;
  if (holder && /(up|fresh)\.mjs/.test(commandOf(holder))) {
    throw new Error(
      `Pana already runs from this folder (process ${holder}). Stop it first, or give this one a folder of its own: PANA_HOME=.pana/second`,
    );
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

/** Throws where another program listens on the port; one of ours that is just ending gets a moment. */
export async function mustBeFree({ port, host }) {
  for (let attempt = 1; ; attempt += 1) {
    const error = await listenOnce(port, host);
    if (!error) return;
    if (attempt === 15) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function listenOnce(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

// A process id is used again after a restart of the machine: its command line tells.
function commandOf(pid) {
  const ofLinux = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self")) return existsSync(ofLinux) ? readFileSync(ofLinux, "utf8") : "";
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}
