import { randomUUID } from "node:crypto";

/**
 * One JSON line about a surprise, and the id a person can be given for it. Says where it was thrown
 * but not its message: messages of the database and of parsers quote what people wrote.
 */
export function logError(where: string, error: unknown): string {
  const id = randomUUID();
  write({ level: "error", id, where, ...traceOf(error) });
  return id;
}

function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  return { name: error.name, code: codeOf(error), at: framesOf(error).slice(0, 8) };
}

// The stack begins with the message, whose lines may look like frames. Where the message is not the
// one the stack was made with, nothing of the stack can be trusted.
function framesOf({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const lines = stack.slice(start + message.length).split("\n");
  return lines.filter((line) => line.startsWith("    at ")).map((line) => line.trim());
}

function codeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

function write(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
}
