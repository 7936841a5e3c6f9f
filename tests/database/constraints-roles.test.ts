import type pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { asDesk, asOwner, asPublic } from "../support/database";

const denied = { code: "42501" };
let owner: pg.Client;
let desk: pg.Client;
let strangers: pg.Client;

beforeAll(async () => {
  [owner, desk, strangers] = await Promise.all([asOwner(), asDesk(), asPublic()]);
});

async function tables(schema: string): Promise<string[]> {
  const { rows } = await owner.query(
    "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = $1",
    [schema],
  );
  return rows.map(({ name }) => name);
}

describe("the role strangers read through", () => {
  it("reads what is published", async () => {
    for (const table of await tables("pub")) {
      await expect(strangers.query(`SELECT * FROM ${table}`)).resolves.toBeDefined();
    }
  });

  it("reads no table of the desk, nor the history of migrations", async () => {
    const hidden = [...(await tables("desk")), "public._prisma_migrations"];
    expect(hidden.length).toBeGreaterThan(30);
    for (const table of hidden) {
      await expect(strangers.query(`SELECT * FROM ${table}`)).rejects.toMatchObject(denied);
    }
  });

  it("changes nothing, not even what is published", async () => {
    for (const table of await tables("pub")) {
      await expect(strangers.query(`DELETE FROM ${table}`)).rejects.toMatchObject(denied);
      await expect(strangers.query(`UPDATE ${table} SET slug = 'x'`)).rejects.toMatchObject(denied);
      await expect(strangers.query(`INSERT INTO ${table} DEFAULT VALUES`)).rejects.toMatchObject(
        denied,
      );
    }
    await expect(strangers.query("CREATE TABLE pub.mine (id int)")).rejects.toMatchObject(denied);
  });
});

describe("the role of the desk", () => {
  it("owns nothing and is nobody special", async () => {
    const { rows } = await owner.query(
      `SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls OR rolreplication AS special,
        (SELECT count(*)::int FROM pg_class WHERE relowner = role.oid) AS owned
       FROM pg_roles role WHERE rolname IN ('pana_desk', 'pana_public')`,
    );
    const plain = { special: false, owned: 0 };
    expect(rows).toEqual([plain, plain]);
  });

  it.each([
    "pub.publication",
    "desk.release",
    "desk.event_revision",
    "desk.command_receipt",
    "desk.audit_entry",
  ])("adds to %s and can neither change nor remove", async (table) => {
    const { rows } = await owner.query(
      `SELECT has_table_privilege('pana_desk', $1, 'INSERT') AS adds,
          has_table_privilege('pana_desk', $1, 'UPDATE, DELETE, TRUNCATE, TRIGGER') AS changes`,
      [table],
    );
    expect(rows).toEqual([{ adds: true, changes: false }]);
    await expect(desk.query(`DELETE FROM ${table}`)).rejects.toMatchObject(denied);
  });

  it("cannot remove an event, a person, a case or an account", async () => {
    for (const table of ["event", "individual", '"case"', "account", "source", "consent"]) {
      await expect(desk.query(`DELETE FROM desk.${table}`)).rejects.toMatchObject(denied);
    }
  });

  it("cannot change the tables themselves", async () => {
    await expect(desk.query("DROP TRIGGER only_grows ON desk.audit_entry")).rejects.toMatchObject(
      denied,
    );
    await expect(desk.query("CREATE TABLE desk.mine (id int)")).rejects.toMatchObject(denied);
  });
});
