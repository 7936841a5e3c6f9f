import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pg_ctl } from "./binaries.mjs";

/**
 * PostgreSQL refuses to run as root. `identity(home)` says how its programs are started there: as
 * they are, as the user `postgres`, or as that user with the right to pass through folders only
 * root may enter (a clone under /root). `own(path)` facts: `uid` and `gid` own the data.
 */
export function identity(home) {
  if (process.getuid?.() !== 0) return { prefix: [], options: {} };
  const user = { uid: idOf("-u"), gid: idOf("-g") };
  const reaches = [pg_ctl, join(home, ".")].every(
    (path) => spawnSync("test", ["-x", path], user).status === 0,
  );
  return reaches
    ? { prefix: [], options: user, user }
    : { prefix: passing(user), options: {}, user };
}

function idOf(flag) {
  const known = spawnSync("id", [flag, "postgres"], { encoding: "utf8" });
  if (known.status === 0) return Number(known.stdout);
  execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  return idOf(flag);
}

function passing({ uid, gid }) {
  const capability = "+dac_override";
  const prefix = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  prefix.push(`--inh-caps=${capability}`, `--ambient-caps=${capability}`);
  if (spawnSync(prefix[0], [...prefix.slice(1), "test", "-x", pg_ctl]).status === 0) return prefix;
  throw new Error(
    "PostgreSQL will not run as root, and the user postgres cannot enter this folder. " +
      "Move the project where every user may enter (for example /srv/pana), or run it as another user.",
  );
}
