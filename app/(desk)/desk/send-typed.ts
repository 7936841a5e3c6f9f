import type { z } from "zod";
import type { ActionState } from "@/components/desk/action-form";
import { asksForBlanks, oncePerField, type Reading } from "@/components/desk/read-typed";
import { one, type Typed } from "@/components/ui/form-state";
import type { Command } from "@/lib/access/command";
import { parseCommand } from "@/lib/access/parse";
import type { Viewer } from "@/lib/access/viewer";
import type { Outcome, Refusal } from "@/lib/domain/outcome";

type Sent = {
  schema: z.ZodType;
  send: (viewer: Viewer, command: Command) => Promise<Outcome<unknown>>;
};

/** Sends what a form says; null where it was done, else the form again with all that is wrong with it. */
export async function sendTyped(
  viewer: Viewer,
  typed: Typed,
  { input, refusals }: Reading,
  { schema, send }: Sent,
): Promise<ActionState | null> {
  const command = { id: one(typed, "command"), input };
  const faults = faultsIn(typed, command, schema, refusals);
  if (faults.length > 0) return { typed, refusals: faults };
  const outcome = await send(viewer, command);
  return outcome.ok ? null : { typed, refusals: outcome.refusals };
}

/** All that is wrong with an input before it is sent: what was not read, and what the schema refuses. */
export function faultsIn(
  typed: Typed,
  command: Command,
  schema: z.ZodType,
  unread: Refusal[] = [],
): Refusal[] {
  const parsed = parseCommand(schema, command);
  return asksForBlanks(oncePerField([...unread, ...(parsed.ok ? [] : parsed.refusals)]), typed);
}
