/** True when two transactions met and ours was undone (SQLSTATE 40001, 40P01): it may be tried again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "P2034") return true;
  return "cause" in error && kindOf(error.cause) === "TransactionWriteConflict";
}

function kindOf(cause: unknown): unknown {
  return cause !== null && typeof cause === "object" && "kind" in cause ? cause.kind : null;
}
