import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { prisma } from "./prisma.mjs";
import { root } from "./root.mjs";

/** Brings the database at `ownerUrl` to the newest migration, with its two roles and their rights. */
export async function prepareDatabase(ownerUrl, secrets) {
  await withClient(ownerUrl, (client) => createRoles(client, secrets));
  prisma(["migrate", "deploy"], { DATABASE_URL: ownerUrl });
  await withClient(ownerUrl, grantRights);
}

/** The address of the same database for one of the two roles. */
export function urlFor(role, ownerUrl, secrets) {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = secrets[role];
  return url.href;
}

/**
 * Runs `work` with a connected client and closes it.
 * @template Result
 * @param {string} url
 * @param {(client: pg.Client) => Promise<Result>} work
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

// Roles belong to the whole server, so they cannot be part of a migration of one database.
async function createRoles(client, secrets) {
  for (const role of ["pana_desk", "pana_public"]) {
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
    const verb = rowCount === 0 ? "CREATE" : "ALTER";
    await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(secrets[role])}`);
  }
}

async function grantRights(client) {
  await client.query(readFileSync(join(root, "prisma/grants.sql"), "utf8"));
}
