import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { connectionOf } from "./connection.mjs";

/** The driver adapter factory the WebAssembly engine works through. */
export function adapterFactory(url) {
  // Built from parts: with a connection string the shadow database would be the real one.
  const connect = (database) =>
    new PrismaPg({ ...connectionOf(url), ...(database && { database }) }).connect();
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => adapt(await connect()),
    connectToShadowDb: () => shadowDatabase(connect),
  };
}

async function shadowDatabase(connect) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  const server = await connect();
  await server.executeScript(`CREATE DATABASE "${name}"`);
  const shadow = await connect(name);
  const close = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await close();
    await server.executeScript(`DROP DATABASE "${name}" WITH (FORCE)`);
    await server.dispose();
  };
  return adapt(shadow);
}

function adapt(adapter) {
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => readChars(await startTransaction(isolation));
  adapter.executeScript = (script) => executeWhole(adapter, script);
  return readChars(adapter);
}

// The adapter's own cuts scripts at every semicolon, and so through function bodies.
async function executeWhole(adapter, script) {
  try {
    await adapter.underlyingDriver().query(script);
  } catch (error) {
    adapter.onError(error);
  }
}

const CHAR = 18;
const TEXT = 25;

// PostgreSQL's catalogues hold one-byte "char" columns, a type the adapter does not know.
function readChars(queryable) {
  const fieldsOf = new WeakMap();
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    fieldsOf.set(query, result.fields);
    const fields = result.fields.map(({ name, dataTypeID }) => ({
      name,
      dataTypeID: dataTypeID === CHAR ? TEXT : dataTypeID,
    }));
    return { rows: result.rows, rowCount: result.rowCount, fields };
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type, index) =>
      fieldsOf.get(query)[index].dataTypeID === CHAR ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return queryable;
}
