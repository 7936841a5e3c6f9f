import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** An environment in which the project's own Node and tools come first. */
export function toolEnvironment(extra = {}) {
  const bin = join(root, "node_modules/.bin");
  const node = join(root, "node_modules/node/bin");
  return { ...process.env, PATH: `${node}:${bin}:${process.env.PATH}`, ...extra };
}
