import { spawn } from "node:child_process";
import { root, toolEnvironment } from "./root.mjs";

const running = new Set();

/**
 * Runs one of the project's tools to its end and resolves to what it printed on standard output.
 * Throws with everything it printed where it failed.
 */
export function runChild(command, args, extra = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: toolEnvironment(extra),
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const out = collect(child.stdout);
  const err = collect(child.stderr);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      if (code === 0) resolve(out());
      else reject(new Error(`${command} ${args.join(" ")}\n${out()}${err()}`));
    });
  });
}

/** Ends whatever `runChild` still runs. */
export function stopChildren() {
  for (const child of running) child.kill("SIGTERM");
}

function collect(stream) {
  const chunks = [];
  stream.on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
