import pg from "pg";

/** The parts of a PostgreSQL address, read the way the driver reads them. */
export function connectionOf(url) {
  if (!url) throw new Error("no address of a database was given (DATABASE_URL)");
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, password, database, ssl };
}
