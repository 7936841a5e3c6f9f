import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Runs `make` unless `note` says that its result was made from these files and folders as they are
 * now. The note is written when the work is done, so work that was cut short is done again.
 */
export async function unlessMade(note, sources, make) {
  const file = join(root, note);
  const digest = digestOf(sources);
  if (existsSync(file) && readFileSync(file, "utf8") === digest) return;
  rmSync(file, { force: true });
  await make();
  writeFileSync(file, digest);
}

function digestOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesIn).sort()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

function filesIn(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .filter((name) => name !== "generated")
    .flatMap((name) => filesIn(join(path, name)));
}
