import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prepareDatabase, withClient } from "../../scripts/lib/database.mjs";
import { startCluster } from "../../scripts/lib/postgres/cluster.mjs";
import { owner } from "../../scripts/lib/postgres/create.mjs";
import { root } from "../../scripts/lib/root.mjs";
import { secretsOf } from "../../scripts/lib/secrets.mjs";

declare module "vitest" {
  interface ProvidedContext {
    server: { url: string; template: string; secrets: Record<string, string> };
  }
}

/** One PostgreSQL for the run, with one migrated database that each test file gets a copy of. */
export default async function setup({ provide }: TestProject) {
  const home = join(root, ".pana/test");
  const secrets = await secretsOf(home);
  // Speed before safety: nothing in these databases outlives the run.
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  const cluster = await startCluster({ home, password: secrets.owner, settings });
  const url = `postgresql://${owner}:${secrets.owner}@127.0.0.1:${cluster.port}/postgres`;
  provide("server", { url, template: await makeTemplate(url, secrets), secrets });
  return cluster.stop;
}

async function makeTemplate(url: string, secrets: Record<string, string>): Promise<string> {
  const template = `template_${schemaHash()}`;
  const { rowCount } = await withClient(url, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname = $1", [template]),
  );
  if (rowCount) return template;
  // Prepared under another name, so that a template cut short is never taken for a whole one.
  await query(url, "DROP DATABASE IF EXISTS unfinished WITH (FORCE)");
  await query(url, "CREATE DATABASE unfinished");
  await prepareDatabase(url.replace(/\/postgres$/, "/unfinished"), secrets);
  await query(url, `ALTER DATABASE unfinished RENAME TO ${template}`);
  return template;
}

function query(url: string, sql: string) {
  return withClient(url, (client) => client.query(sql));
}

function schemaHash(): string {
  const hash = createHash("sha256");
  const folder = join(root, "prisma/migrations");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".sql")) hash.update(readFileSync(join(folder, name)));
  }
  hash.update(readFileSync(join(root, "prisma/grants.sql")));
  return hash.digest("hex").slice(0, 16);
}
