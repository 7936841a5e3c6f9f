import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const tsx = join(root, "node_modules/.bin/tsx");

/** Runs a command as the operator would; what it printed, or the sentence it failed with. */
export async function operator(name: string, ...args: string[]): Promise<string> {
  const script = [join(root, `scripts/${name}.ts`), ...args];
  return promisify(execFile)(tsx, script, { cwd: root }).then(
    ({ stdout }) => stdout,
    (error) => String(error.stderr),
  );
}

/** The token of a new invitation. */
export async function invitationToken(...args: string[]): Promise<string> {
  return tokenIn(await operator("account", "invite", ...args));
}

/** The token in a printed link. */
export function tokenIn(printed: string): string {
  const [, token] = /^https?:\/\/[^/]+\/desk\/join\/([\w-]{43})\n$/.exec(printed) ?? [];
  if (!token) throw new Error(`no link in: ${printed}`);
  return token;
}
