import { chmod, chown, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { initdb } from "./binaries.mjs";
import { must } from "./run.mjs";

/** The name of the owner of everything in a cluster of ours. */
export const owner = "pana";

/**
 * Makes an empty cluster in `data`: beside its place, and then renamed, so that a start that was
 * cut short leaves nothing that looks whole.
 */
export async function createCluster({ home, data, password, settings, who }) {
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

// Reached from this machine only; and its log quotes neither statements nor values.
const standing = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

function initArguments(data, passwordFile, settings) {
  const all = { ...standing, ...settings };
  return [
    ...[`--pgdata=${data}`, `--username=${owner}`, `--pwfile=${passwordFile}`],
    ...["--auth=scram-sha-256", "--encoding=UTF8", "--no-locale"],
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...Object.entries(all).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
  ];
}
