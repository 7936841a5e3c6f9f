import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, toolEnvironment } from "./root.mjs";

/**
 * Runs Prisma's command line with our stand-in for its engine, unless another engine is named.
 * Returns what it printed; throws with all of it where it failed.
 */
export function prisma(args, extra = {}) {
  const env = toolEnvironment({
    PRISMA_SCHEMA_ENGINE_BINARY: join(root, "prisma/engine/schema-engine.mjs"),
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
    ...pick(process.env, "PRISMA_SCHEMA_ENGINE_BINARY"),
    ...extra,
  });
  const run = spawnSync("prisma", args, { cwd: root, env, encoding: "utf8" });
  if (run.status !== 0) {
    throw new Error(`prisma ${args.join(" ")}\n${run.stdout ?? ""}${run.stderr ?? run.error}`);
  }
  return run.stdout;
}

function pick(values, name) {
  return values[name] ? { [name]: values[name] } : {};
}
