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

/**
 * From now on what others print as an error is told as `logError` tells it: Next prints everything
 * thrown with its message, next-auth too.
 */
export function tellPrintedErrors(): void {
  console.error = (...printed: unknown[]) => {
    logError("console", printed.find((part) => part instanceof Error) ?? new Error("printed"));
  };
}

function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = framesOf(error).slice(0, 8);
  return { name: error.name, code: mark(error, "code"), digest: mark(error, "digest"), at };
}

// The stack begins with the message, whose lines may look like frames. Where the message is not the
// one the stack was made with, nothing of the stack can be trusted.
function framesOf({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const lines = stack.slice(start + message.length).split("\n");
  return lines.filter((line) => line.startsWith("    at ")).map((line) => line.trim());
}

/** `code` is the database's or the system's, `digest` the number that a page shows for the error. */
function mark(error: Error, name: "code" | "digest"): string | null {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : null;
}

function write(line: Record<string, unknown>): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
}
