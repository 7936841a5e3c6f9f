import { randomUUID } from "node:crypto";
import type pg from "pg";
import { tiers } from "@/lib/domain/tiers";
import { canary, canaryAddress, canaryDay } from "./canary";
import { type Column, columns } from "./schema";

const desk = columns().filter(({ schema }) => schema === "desk");
const tables = [...new Set(desk.map(({ table }) => table))];
const of = (table: string) => desk.filter((column) => column.table === table);
const tiered = tables.filter((name) => of(name).some(({ column }) => column === "tier"));
const has = (table: string, column: string) => of(table).some((one) => one.column === column);

/** The columns that hold, in some or all of their rows, words that are not public. */
export function hideable(): Column[] {
  return desk.filter((column) => holdsText(column) && hiddenWhere(column) !== null);
}

export type Planted = { cells: Set<string>; refused: Set<string> };

/**
 * Plants a canary in every cell of the record that is not public, as the owner of the database and
 * past all rules: in every column that is not classified `public`, and in every column of rows that
 * are not public themselves, of which each table gets some. What is planted follows the schema's own
 * classes: a column that is added is planted from then on. `refused` are columns that PostgreSQL
 * lets hold nothing but their closed list or shape.
 */
export async function plantEverywhere(client: pg.Client): Promise<Planted> {
  const planted: Planted = { cells: new Set(), refused: new Set() };
  // Past triggers and foreign keys: a leak must not depend on how the value came to be there.
  await client.query("SET session_replication_role = replica");
  for (const table of tiered) await hideCopies(client, table);
  for (const column of hideable()) await plant(client, column, planted);
  await client.query("SET session_replication_role = origin");
  return planted;
}

/** Ids, digests and handles of the record that strangers have no reason ever to see. */
export async function hiddenValues(client: pg.Client): Promise<Set<string>> {
  const open = await values(client, [
    ...tiered.map(openIds),
    "SELECT hash AS value FROM pub.publication",
  ]);
  const closed = desk.filter(({ tier, type }) => tier !== "public" && type === "String");
  const all = await values(client, [
    ...closed.map(({ table, column }) => `SELECT "${column}"::text AS value FROM desk."${table}"`),
    ...tiered.map(hiddenIds),
  ]);
  const found = [...all].flatMap((value) => value.match(identity) ?? []);
  return new Set(found.filter((value) => !open.has(value)));
}

/** What tells one row from all others: an id, a digest, a handle of two words. */
export const identity =
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b|\brecord-[a-z]+\b/g;

/** Copies of the rows of a table, with all that hangs on them, that are not public in each way. */
async function hideCopies(client: pg.Client, table: string): Promise<void> {
  const ways: object[] = tiers.filter((tier) => tier !== "public").map((tier) => ({ tier }));
  if (has(table, "retracted_at")) ways.push({ retracted_at: "2020-01-01", retraction: "wrong" });
  if (has(table, "retracted")) ways.push({ retracted: true });
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM desk."${table}" WHERE NOT (${rowsOf(table)}) ORDER BY id LIMIT 200`,
  );
  for (const { id } of rows) {
    for (const way of ways) await copy(client, table, id, way);
  }
}

async function copy(client: pg.Client, table: string, id: string, way: object): Promise<void> {
  const fresh = randomUUID();
  await copyRows(client, table, "id", id, { ...way, id: fresh, ...own(table) });
  const parent = `${table}_id`;
  for (const hanging of tables.filter((name) => hangsOn(name, parent))) {
    const ids = has(hanging, "id") ? { id: "fresh" } : {};
    await copyRows(client, hanging, parent, id, { [parent]: fresh, ...ids });
  }
}

/** True where a row says what it belongs to; the details of an event belong to nothing but the event. */
function hangsOn(table: string, parent: string): boolean {
  const isDetail = has(table, "event_id") && !has(table, "id") && table !== "event_subject";
  return has(table, parent) && (parent === "event_id" || !isDetail);
}

/** What must differ where a table wants it unique. */
function own(table: string): object {
  if (table === "person_name") return { text: canary(randomUUID()) };
  if (table === "actor") return { name: canary(randomUUID()) };
  return table === "source" ? { url: canaryAddress(randomUUID()), url_tier: "sealed" } : {};
}

async function copyRows(
  client: pg.Client,
  table: string,
  key: string,
  id: string,
  changed: Record<string, unknown>,
): Promise<void> {
  const { id: ownId, ...rest } = changed;
  const idOf = ownId === "fresh" ? "gen_random_uuid()::text" : `'${ownId}'`;
  const ids = ownId ? `|| jsonb_build_object('id', ${idOf})` : "";
  await client.query(
    `INSERT INTO desk."${table}"
     SELECT (jsonb_populate_record(r, to_jsonb(r) || $1::jsonb ${ids})).*
     FROM desk."${table}" r WHERE "${key}" = $2`,
    [JSON.stringify(rest), id],
  );
}

/** True for columns that take words: not ids, numbers, days of the calendar or codes of places. */
function holdsText({ type, uuid, field }: Column): boolean {
  return (type === "String" || type === "Json") && !uuid && !codes.has(field);
}

// Codes of places and languages: they say nothing that could be told apart from a public one.
const codes = new Set([
  ...["country", "language", "from", "to", "state", "destination", "origin", "citizenships"],
  ...["verbatimLanguage", "hostState", "returnState"],
]);

const days = new Set([
  ...["when", "date", "nextDate", "replyDue", "validUntil", "published", "birth", "lastReport"],
]);

async function plant(client: pg.Client, column: Column, planted: Planted): Promise<void> {
  const cell = `${column.table}.${column.column}`;
  const everywhere = await overwrite(client, column, "true");
  // Some columns may hold a word only where they hold one already.
  const rows = everywhere ?? (await overwrite(client, column, `"${column.column}" IS NOT NULL`));
  if (rows === null) planted.refused.add(cell);
  if (rows) planted.cells.add(cell);
}

/** In how many rows the column now holds a canary; null where a check constraint refused it. */
async function overwrite(client: pg.Client, column: Column, also: string): Promise<number | null> {
  const { table, column: name } = column;
  const guard = has(table, `${name}_tier`) ? `, "${name}_tier" = 'sealed'` : "";
  const where = `(${hiddenWhere(column)}) AND ${also}`;
  await client.query("BEGIN");
  try {
    const done = await client.query(
      `UPDATE desk."${table}" SET "${name}" = ${planting(column)} ${guard} WHERE ${where}`,
    );
    await client.query("COMMIT");
    return done.rowCount;
  } catch (error) {
    await client.query("ROLLBACK");
    if ((error as { code?: string }).code !== "23514") throw error;
    return null;
  }
}

/** Which rows hold this column out of strangers' sight; null where none do. */
function hiddenWhere({ table, column, tier }: Column): string | null {
  if (has(table, `${column}_tier`)) {
    return `"${column}" IS NULL OR "${column}_tier" <> 'public' OR (${hiddenRows(table) ?? false})`;
  }
  return tier === "public" ? hiddenRows(table) : "true";
}

/** Which rows of a table are not public, by themselves or by what they hang on; null: none by their kind. */
function hiddenRows(table: string): string | null {
  const ways = [
    ...(has(table, "tier") ? [rowsOf(table)] : []),
    ...tiered
      .filter((parent) => parent !== table && hangsOn(table, `${parent}_id`))
      .map((parent) => `${parent}_id IN (SELECT id FROM desk."${parent}" WHERE ${rowsOf(parent)})`),
  ];
  return ways.length > 0 ? ways.join(" OR ") : null;
}

function rowsOf(table: string): string {
  const retracted = has(table, "retracted_at") ? " OR retracted_at IS NOT NULL" : "";
  return `tier <> 'public'${retracted}${has(table, "retracted") ? " OR retracted" : ""}`;
}

function planting({ table, column, field, type, list }: Column): string {
  const cell = `${table}.${column}`;
  if (days.has(field)) return `'${canaryDay}'`;
  // A suffix from where the row lies, for columns that must be unique.
  const unique = "md5(ctid::text)";
  if (/url$/i.test(field)) return `'${canaryAddress(cell)}' || ${unique}`;
  if (field === "readerRisk") return `'[{"place":"RU","note":"${canary(cell)}"}]'`;
  if (type === "Json") return `'{"planted":"${canary(cell)}"}'`;
  return list ? `ARRAY['${canary(cell)}']` : `'${canary(cell)}' || ${unique}`;
}

function openIds(table: string): string {
  return `SELECT id::text AS value FROM desk."${table}" WHERE NOT (${rowsOf(table)})`;
}

function hiddenIds(table: string): string {
  return `SELECT id::text AS value FROM desk."${table}" WHERE ${rowsOf(table)}`;
}

async function values(client: pg.Client, queries: string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ value: string | null }>(queries.join(" UNION "));
  return new Set(rows.flatMap(({ value }) => value ?? []));
}
