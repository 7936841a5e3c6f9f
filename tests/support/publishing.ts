import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/access/viewer";
import { propose, publish } from "@/lib/publications/commands";
import { asPublic } from "./database";
import { command, type TestCase, value } from "./record";

/** Asks for a case to be published as it stands. */
export function offer(author: Viewer, { caseId }: TestCase, kind: string) {
  return propose(author, command({ id: randomUUID(), caseId, kind, note: "What changed." }));
}

/** One person proposes, a second one publishes. */
export async function release(author: Viewer, second: Viewer, of: TestCase, kind: string) {
  return value(publish(second, command(await value(offer(author, of, kind)))));
}

/** Every version of a case as the role of strangers reads it, first to last. */
export async function strangersSee({ slug }: TestCase) {
  const client = await asPublic();
  const { rows } = await client.query(
    "SELECT version, kind, hash, previous_hash, document FROM pub.publication WHERE slug = $1 ORDER BY version",
    [slug],
  );
  return rows;
}
