import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { root } from "./root.mjs";

/** True when node_modules holds exactly what package-lock.json asks for. */
export function installed() {
  const record = join(root, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional || present[path]?.version === version,
  );
}

export function installPackages() {
  return runChild("npm", ["ci", "--no-audit", "--no-fund"]);
}
