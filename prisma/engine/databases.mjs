import pg from "pg";
import { connectionOf } from "./connection.mjs";

/** Answers `can-connect-to-database`, `create-database` and `drop-database` by exit code. */
export async function runSubcommand(name, url) {
  try {
    await subcommands[name](connectionOf(url));
    return 0;
  } catch (error) {
    report(error);
    return 1;
  }
}

const subcommands = {
  "can-connect-to-database": (connection) => query(connection, "SELECT 1"),
  "create-database": ({ database, ...server }) =>
    query({ ...server, database: "postgres" }, `CREATE DATABASE ${pg.escapeIdentifier(database)}`),
  "drop-database": ({ database, ...server }) =>
    query(
      { ...server, database: "postgres" },
      `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`,
    ),
};

async function query(connection, sql) {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const errorCodes = { "28P01": "P1000", "3D000": "P1003", "42P04": "P1009" };

// Prisma's command line throws the first line away and reads each other one as JSON.
function report(error) {
  const message = error.message || String(error.code);
  const fields = { message, error_code: errorCodes[error.code] ?? "P1001" };
  const entry = { level: "ERROR", target: "schema_engine::logger", fields };
  process.stderr.write(`schema engine\n${JSON.stringify(entry)}`);
}
