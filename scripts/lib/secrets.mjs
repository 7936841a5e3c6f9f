import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const names = ["owner", "pana_desk", "pana_public", "session"];

/** The generated passwords of this installation, made once; only its user may read the file. */
export async function secretsOf(home) {
  const file = join(home, "secrets.json");
  if (!existsSync(file)) await create(home, file);
  return JSON.parse(readFileSync(file, "utf8"));
}

async function create(home, file) {
  const secrets = Object.fromEntries(
    names.map((name) => [name, randomBytes(32).toString("base64url")]),
  );
  await mkdir(home, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
