import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/access/viewer";
import type { Role } from "@/lib/domain/vocabulary";
import { asOwner } from "./database";

/** Runs one statement as the owner of the database: what the desk's own role may never do. */
export async function owner<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  connected ??= asOwner();
  return (await (await connected).query(statement, values)).rows as Row[];
}

let connected: ReturnType<typeof asOwner> | undefined;

/** An account put into the record without an invitation, acting without a session. */
export async function somebody(role: Role): Promise<Viewer> {
  const accountId = randomUUID();
  const handle = `${role}-${accountId.slice(0, 8)}`;
  await owner("INSERT INTO desk.account (id, handle, role) VALUES ($1, $2, $3)", [
    accountId,
    handle,
    role,
  ]);
  return { accountId, handle, role, sessionId: null };
}

/** A case with these members. */
export async function someCase(...members: Viewer[]): Promise<string> {
  const id = randomUUID();
  await owner(
    `INSERT INTO desk."case" (id, slug, title, host_state, return_state) VALUES ($1, $2, 'A case', 'KZ', 'CN')`,
    [id, `case-${id.slice(0, 8)}`],
  );
  for (const { accountId } of members) {
    await owner("INSERT INTO desk.case_member (case_id, account_id) VALUES ($1, $2)", [
      id,
      accountId,
    ]);
  }
  return id;
}

/** How many rows a table of the desk holds. */
export async function count(table: string): Promise<number> {
  const [row] = await owner<{ count: string }>(`SELECT count(*) FROM desk.${table}`);
  return Number(row?.count);
}
