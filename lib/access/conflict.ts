import { z } from "zod";

/** True when two transactions met and ours was undone (SQLSTATE 40001, 40P01): it may be tried again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "P2034") return true;
  return "cause" in error && kindOf(error.cause) === "TransactionWriteConflict";
}

/** True when a row was to be written under an id that another row already has. */
export function isIdTaken(error: unknown): boolean {
  return idTaken.safeParse(error).success;
}

// SQLSTATE 23505 on a primary key, as the driver tells it through Prisma.
const idTaken = z.object({
  code: z.literal("P2002"),
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({ constraint: z.object({ index: z.string().endsWith("_pkey") }) }),
    }),
  }),
});

function kindOf(cause: unknown): unknown {
  return cause !== null && typeof cause === "object" && "kind" in cause ? cause.kind : null;
}
