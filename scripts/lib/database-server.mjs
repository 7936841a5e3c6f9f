import pg from "pg";
import { withClient } from "./database.mjs";
import { startCluster } from "./postgres/cluster.mjs";
import { owner } from "./postgres/create.mjs";

/**
 * The PostgreSQL of DATABASE_URL, or else one of our own in `home`. Resolves to
 * `{ url, stop, ended }`; `url` is of the owner of the tables.
 */
export async function openDatabase({ home, databaseUrl }, secrets) {
  const opened = databaseUrl ? { url: databaseUrl, stop: () => {} } : await ours(home, secrets);
  return { ...opened, ...(await watch(opened.url)) };
}

async function ours(home, secrets) {
  const { port, stop } = await startCluster({ home, password: secrets.owner });
  const server = `postgresql://${owner}:${secrets.owner}@127.0.0.1:${port}`;
  await withClient(`${server}/postgres`, createDatabase);
  return { url: `${server}/pana`, stop };
}

async function createDatabase(client) {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'pana'");
  if (rowCount === 0) await client.query("CREATE DATABASE pana");
}

// One connection that does nothing but end when PostgreSQL does.
async function watch(url) {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  await client.connect();
  const ended = new Promise((resolve) => {
    client.on("error", () => {});
    client.on("end", () =>
      resolve("PostgreSQL stopped. What was saved is safe: start again with npm run up."),
    );
  });
  // Inside an object: a bare promise would be waited for.
  return { ended };
}
