import type { Command } from "@/lib/access/command";
import { systemViewer } from "@/lib/access/system";
import type { Viewer } from "@/lib/access/viewer";
import type { Outcome } from "@/lib/domain/outcome";
import { idOf } from "../ids";

/** Enters and proposes. */
export const keeper = systemViewer("record-keeper");
/** The second person: publishes. */
export const reviewer = systemViewer("record-reviewer");
/** Lets the second person onto the cases. */
export const operator = systemViewer("operator");

type Run<T> = (viewer: Viewer, command: Command) => Promise<Outcome<T>>;

/**
 * Gives a command an id made from its key, so that repeating it is answered and does nothing. A
 * refusal is a defect of the seed and throws, naming keys and codes only.
 */
export async function send<T>(
  run: Run<T>,
  key: string,
  input: unknown,
  viewer: Viewer = keeper,
): Promise<T> {
  const outcome = await run(viewer, { id: commandIdOf(key), input });
  if (outcome.ok) return outcome.value;
  const refusals = outcome.refusals.map(({ code, field }) => (field ? `${field}: ${code}` : code));
  throw new Error(`The seed was refused at ${key} (${refusals.join(", ")})`);
}

export function commandIdOf(key: string): string {
  return idOf(`command/${key}`);
}
