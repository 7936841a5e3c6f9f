import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { urlFor } from "./database.mjs";
import { owner } from "./postgres/cluster.mjs";
import { root } from "./root.mjs";
import { secretsOf } from "./secrets.mjs";

/**
 * The settings with which the server here reaches the record, for commands run beside it. What the
 * environment says comes first; else the secrets that `npm run up` keeps. Throws a sentence.
 */
export async function runningSettings(variables) {
  if (variables.PANA_DESK_URL) return {};
  const home = resolve(root, variables.PANA_HOME ?? ".pana");
  if (!existsSync(join(home, "secrets.json"))) throw new Error(notStarted);
  const secrets = await secretsOf(home);
  const ownerUrl = variables.DATABASE_URL ?? embeddedUrl(home, secrets);
  return {
    PANA_DOOR: "desk",
    PANA_DESK_URL: urlFor("pana_desk", ownerUrl, secrets),
    PANA_ORIGIN: variables.PANA_ORIGIN ?? `http://localhost:${variables.PORT ?? 3000}`,
    NEXTAUTH_SECRET: secrets.session,
  };
}

const notStarted = "Pana is not running here. Start it with npm run up, then try again.";

function embeddedUrl(home, secrets) {
  const note = join(home, "data", "postmaster.pid");
  if (!existsSync(note)) throw new Error(notStarted);
  const port = Number(readFileSync(note, "utf8").split("\n")[3]);
  return `postgresql://${owner}:${secrets.owner}@127.0.0.1:${port}/pana`;
}
