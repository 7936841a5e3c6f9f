import { createInterface } from "node:readline";
import { startEngine } from "./engine.mjs";

/** Answers JSON-RPC, one message a line, until the input ends. */
export async function serve(options) {
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line);
    if (!message.method) continue;
    engine ??= startEngine(options);
    await answer(engine, message);
  }
}

async function answer(engine, { id, method, params }) {
  try {
    const result = await call(await engine, method, params);
    send({ id, result: result ?? null });
  } catch (error) {
    send({ id, error: rpcError(error) });
  }
}

async function call(engine, method, params) {
  const result = await engine.call(renamed[method] ?? method, params);
  if (method === "diff" && result.stdout) {
    send({ id: 0, method: "print", params: { content: result.stdout } });
  }
  return result;
}

const renamed = { getDatabaseVersion: "version" };

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function rpcError(error) {
  const message = String(error?.message ?? error);
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: { is_panic: false, message, error_code: error?.code ?? null, meta: null },
  };
}
