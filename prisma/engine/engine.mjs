import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { adapterFactory } from "./adapter.mjs";

/**
 * Prisma's schema engine in WebAssembly, bound to the database at `url`: `call(method, params)`.
 * Errors of the database come out as they were thrown.
 */
export async function startEngine({ datamodels, url }) {
  await instantiate();
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url));
  const call = async (run) => {
    try {
      return await run();
    } catch (error) {
      throw thrown(error, factory.errorRegistry);
    }
  };
  const engine = await call(() => bindings.SchemaEngine.new({ datamodels }, () => {}, factory));
  return { call: (method, params) => call(() => engine[method](params)) };
}

// The engine knows what the adapter threw only by its number.
function thrown(error, registry) {
  const number = /External error id#(\d+)/.exec(String(error?.message ?? error))?.[1];
  return number === undefined ? error : (registry.consumeError(Number(number))?.error ?? error);
}

async function instantiate() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => process.stderr.write(`${message}\n`),
  };
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = readFileSync(new URL("schema_engine_bg.wasm", `file://${entry}`));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}
