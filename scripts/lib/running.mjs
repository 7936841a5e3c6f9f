import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { urlFor } from "./database.mjs";
import { owner } from "./postgres/create.mjs";
import { secretsOf } from "./secrets.mjs";
import { settings } from "./settings.mjs";

/**
 * The settings with which the server here reaches the record, for commands run beside it. What the
 * environment says comes first; else the secrets that `npm run up` keeps. Throws a sentence.
 */
export async function runningSettings(variables) {
  if (variables.PANA_DESK_URL) return {};
  const { home, origin, databaseUrl } = settings(variables);
  if (!existsSync(join(home, "secrets.json"))) throw new Error(notStarted);
  const secrets = await secretsOf(home);
  return {
    PANA_DOOR: "desk",
    PANA_DESK_URL: urlFor("pana_desk", databaseUrl ?? embeddedUrl(home, secrets), secrets),
    PANA_ORIGIN: origin,
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
