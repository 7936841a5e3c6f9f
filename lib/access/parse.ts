import { z } from "zod";
import { accept, type Outcome, type Refusal, refuse } from "@/lib/domain/outcome";
import type { Command } from "./command";

const commandId = z.uuid();
const ownCode = /^[a-z]+(_[a-z]+)*$/;

/** The input as the schema reads it; each fault beside its field, in the words of `errors.json`. */
export function parseCommand<S extends z.ZodType>(
  schema: S,
  command: Command,
): Outcome<z.output<S>> {
  if (!commandId.safeParse(command.id).success) return refuse({ code: "not_a_command" });
  const parsed = schema.safeParse(command.input);
  return parsed.success ? accept(parsed.data) : refuse(...parsed.error.issues.map(refusalOf));
}

/** A zod message of ours is a code; zod's own wording is not for people, so it becomes `not_valid`. */
function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const field = issue.path.map(String).join(".");
  const code = ownCode.test(issue.message) ? issue.message : "not_valid";
  return { code, field, values: limitsOf(issue) };
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, number> {
  if (issue.code === "too_big") return { limit: Number(issue.maximum) };
  if (issue.code === "too_small") return { limit: Number(issue.minimum) };
  return {};
}
