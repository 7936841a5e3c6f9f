import { resolve } from "node:path";
import { root } from "./root.mjs";

/** What the environment chooses, with what holds where it says nothing. */
export function settings(environment) {
  const port = Number(environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${environment.PORT}": it must be a number from 1 to 65535.`);
  }
  const door = environment.PANA_DOOR ?? "both";
  if (!["both", "public", "desk"].includes(door)) {
    throw new Error(`PANA_DOOR is "${door}": it must be both, public or desk.`);
  }
  return {
    port,
    door,
    host: environment.PANA_HOST ?? "127.0.0.1",
    origin: environment.PANA_ORIGIN ?? `http://localhost:${port}`,
    home: resolve(root, environment.PANA_HOME ?? ".pana"),
    databaseUrl: databaseUrlOf(environment),
  };
}

function databaseUrlOf({ DATABASE_URL }) {
  if (!DATABASE_URL) return null;
  if (/^postgres(ql)?:\/\//.test(DATABASE_URL)) return DATABASE_URL;
  throw new Error(`DATABASE_URL is not an address of PostgreSQL. ${shapeOfAddress}`);
}

export const shapeOfAddress =
  "It looks like postgresql://user:password@host:5432/database; leave it out to use a PostgreSQL of Pana's own.";
