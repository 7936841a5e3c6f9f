import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { prisma } from "./prisma.mjs";
import { root } from "./root.mjs";

/** Brings the database at `ownerUrl` to the newest migration, with its two roles and their rights. */
export async function prepareDatabase(ownerUrl, secrets) {
  await withClient(ownerUrl, (client) => createRoles(client, secrets));
  if (await withClient(ownerUrl, isBehind)) {
    prisma(["migrate", "deploy"], { DATABASE_URL: ownerUrl });
  }
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

// Asked here because Prisma's command line takes a second to say the same.
async function isBehind(client) {
  const { rows } = await client.query("SELECT to_regclass('public._prisma_migrations') AS history");
  if (!rows[0].history) return true;
  const applied = await client.query(
    "SELECT migration_name AS name FROM public._prisma_migrations WHERE finished_at IS NOT NULL",
  );
  const names = new Set(applied.rows.map(({ name }) => name));
  const folders = readdirSync(join(root, "prisma/migrations"), { withFileTypes: true });
  return folders.some((entry) => entry.isDirectory() && !names.has(entry.name));
}

async function grantRights(client) {
  await client.query(readFileSync(join(root, "prisma/grants.sql"), "utf8"));
}
