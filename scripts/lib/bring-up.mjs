import { mkdir } from "node:fs/promises";
import { buildIfChanged } from "./build.mjs";
import { stopChildren } from "./children.mjs";
import { prepareDatabase, urlFor } from "./database.mjs";
import { openDatabase } from "./database-server.mjs";
import { generateIfChanged } from "./generate.mjs";
import { claim, mustBeFree } from "./lock.mjs";
import { enterCases, firstAdministrator } from "./record.mjs";
import { secretsOf } from "./secrets.mjs";
import { startServer } from "./server.mjs";
import { step } from "./steps.mjs";

/**
 * Every step from installed packages to an open address. `onStop` takes what undoes each, as it is
 * done. Resolves to `{ ended }`, a promise of why it ended by itself.
 */
export async function bringUp(chosen, onStop) {
  await mkdir(chosen.home, { recursive: true });
  onStop(await claim(chosen.home));
  await mustBeFree(chosen);
  const secrets = await secretsOf(chosen.home);

  const database = await step("Start PostgreSQL", () => openDatabase(chosen, secrets));
  onStop(database.stop);
  onStop(stopChildren);
  await step("Bring the tables up to date", () => prepareDatabase(database.url, secrets));
  await step("Write the database client", generateIfChanged);

  const environment = serverEnvironment(chosen, database.url, secrets);
  await step("Enter the three cases", () => enterCases(chosen, database.url, environment));
  await step("Build", () => buildIfChanged(environment));
  const server = await step("Open the doors", () => startServer(chosen, environment));
  onStop(server.stop);

  await greet(chosen, environment);
  return { ended: Promise.race([server.ended, database.ended]) };
}

function serverEnvironment({ origin, door }, ownerUrl, secrets) {
  return {
    PANA_ORIGIN: origin,
    PANA_DOOR: door,
    NEXTAUTH_URL: origin,
    ...(door !== "desk" && { PANA_PUBLIC_URL: urlFor("pana_public", ownerUrl, secrets) }),
    ...(door !== "public" && {
      PANA_DESK_URL: urlFor("pana_desk", ownerUrl, secrets),
      NEXTAUTH_SECRET: secrets.session,
    }),
  };
}

async function greet({ origin, door }, environment) {
  const lines = [""];
  if (door !== "desk") lines.push(`  For everyone      ${origin}`);
  if (door !== "public") lines.push(`  The desk          ${origin}/desk`);
  const link = door === "public" ? "" : await firstAdministrator(environment);
  if (link)
    lines.push(
      "",
      "  Nobody can sign in yet. This link makes the first administrator, once:",
      `  ${link}`,
    );
  process.stdout.write(`${lines.join("\n")}\n\n  Ctrl-C stops everything.\n`);
}
