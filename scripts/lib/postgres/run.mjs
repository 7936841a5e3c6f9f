import { spawn } from "node:child_process";

/** Runs one of PostgreSQL's programs to its end; resolves to `{ code, output }`. */
export function run({ prefix, options }, program, args) {
  const [command, ...rest] = [...prefix, program, ...args];
  // pg_ctl leaves the server behind; an inherited pipe would keep this promise waiting for it.
  const child = spawn(command, rest, { ...options, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}

/** The same, for a program that has to succeed: throws what it said where it did not. */
export async function must(who, program, args) {
  const { code, output } = await run(who, program, args);
  if (code !== 0) throw new Error(output.trim());
}
