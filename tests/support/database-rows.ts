import { randomUUID } from "node:crypto";
import type pg from "pg";

type Row = Record<string, unknown>;

/** Adds a row as it stands, past every command. */
export async function insert(client: pg.Client, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const places = columns.map((_, index) => `$${index + 1}`);
  const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places.join(", ")})`;
  await client.query(sql, Object.values(row));
}

export const account = (row: Row = {}) => ({
  ...{ id: randomUUID(), handle: `person-${randomUUID().slice(0, 8)}`, role: "reviewer" },
  ...row,
});

export const someCase = (row: Row = {}) => ({
  ...{ id: randomUUID(), slug: `case-${randomUUID().slice(0, 8)}`, title: "A case" },
  ...{ host_state: "KZ", return_state: "CN", ...row },
});

export const event = (recordedBy: string, row: Row = {}) => ({
  ...{ id: randomUUID(), kind: "harm", when: "2019-10", recorded_by_id: recordedBy },
  ...row,
});

export const source = (recordedBy: string, row: Row = {}) => ({
  ...{ id: randomUUID(), kind: "article", publisher: "A paper", title: "A report" },
  ...{ language: "en", reliability: "B", independence: "a-paper", recorded_by_id: recordedBy },
  ...row,
});

export const citation = (sourceId: string, row: Row) => ({
  ...{ id: randomUUID(), source_id: sourceId, says: "It happened.", stance: "supports", ...row },
});

export const publication = (row: Row = {}) => ({
  ...{ id: randomUUID(), slug: `case-${randomUUID().slice(0, 8)}`, version: 1, kind: "first" },
  ...{ note: "First version.", document: "{}", hash: "a".repeat(64), ...row },
});

export const auditEntry = (row: Row) => ({
  ...{ at: new Date(), action: "event.log", subject_type: "event", subject_id: "1" },
  ...{ case_ids: [], outcome: "done", digest: "d".repeat(64), ...row },
});
