import pg from "pg";
import { afterAll } from "vitest";

/** A connection of the owner of everything, for what no command of ours would do. */
export const asOwner = () => connection("PANA_OWNER_URL");

/** A connection of the desk's role. */
export const asDesk = () => connection("PANA_DESK_URL");

/** A connection of the role strangers read through. */
export const asPublic = () => connection("PANA_PUBLIC_URL");

const open: pg.Client[] = [];

async function connection(name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env[name] });
  // Dropping the file's database by force ends what is still open.
  client.on("error", () => undefined);
  await client.connect();
  open.push(client);
  return client;
}

afterAll(() => Promise.all(open.map((client) => client.end())));
