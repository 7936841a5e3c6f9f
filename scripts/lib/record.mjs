import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { withClient } from "./database.mjs";

/** Enters the three cases where the record is empty, and goes on where an earlier start was cut short. */
export async function enterCases({ home, door }, ownerUrl, environment) {
  if (door === "public") return;
  const unfinished = join(home, "entering");
  if (!existsSync(unfinished) && !(await isEmpty(ownerUrl))) return;
  await writeFile(unfinished, "");
  await runChild("tsx", ["prisma/seed/run.ts"], environment);
  await rm(unfinished);
}

/** A link that makes the first administrator; empty where somebody can sign in already. */
export async function firstAdministrator(environment) {
  return (await runChild("tsx", ["scripts/account.ts", "first-admin"], environment)).trim();
}

function isEmpty(url) {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM desk."case" LIMIT 1');
    return rowCount === 0;
  });
}
