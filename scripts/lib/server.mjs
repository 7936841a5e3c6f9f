import { spawn } from "node:child_process";
import { join } from "node:path";
import { root, toolEnvironment } from "./root.mjs";

/** Starts the server and waits until it answers. Resolves to `{ stop, ended }`. */
export async function startServer({ port, host }, environment) {
  // Tied to this process by a channel: killed in any way, it takes the server with it.
  const tie = join(root, "scripts/lib/tied.mjs");
  const next = join(root, "node_modules/next/dist/bin/next");
  const args = ["--import", tie, next, "start", "--port", String(port), "--hostname", host];
  const extra = { ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn("node", args, {
    cwd: root,
    env: toolEnvironment(extra),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const exited = new Promise((resolve) => child.on("exit", resolve));
  const ended = exited.then(() => "The server stopped. Start again with npm run up.");
  await Promise.race([answers(`http://${host}:${port}/api/health`), ended.then(fail)]);
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { stop, ended };
}

async function answers(address) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const reply = await fetch(address).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server did not answer within 30 seconds.");
}

function fail(reason) {
  throw new Error(reason);
}
