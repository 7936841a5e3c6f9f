import type { Viewer } from "./viewer";

/**
 * Accounts of the machine itself. They have no authenticator, so nobody can sign in as one; only the
 * operator's commands and the first entry of the cases act through them (`enterSystemAccounts` makes
 * their rows).
 */
export const systemAccounts = {
  operator: { id: "0b5e7a10-0000-4000-8000-000000000001", role: "admin" },
  "record-keeper": { id: "0b5e7a10-0000-4000-8000-000000000002", role: "contributor" },
  "record-reviewer": { id: "0b5e7a10-0000-4000-8000-000000000003", role: "reviewer" },
} as const;

export type SystemHandle = keyof typeof systemAccounts;

/** The viewer a command of the machine acts as. Import it from scripts, the seed and tests only. */
export function systemViewer(handle: SystemHandle): Viewer {
  const { id, role } = systemAccounts[handle];
  return { accountId: id, handle, role, sessionId: null };
}

/** True for whoever holds the machine: the one viewer to whom every case exists. */
export function isOperator(viewer: Viewer): boolean {
  return viewer.accountId === systemAccounts.operator.id && viewer.sessionId === null;
}
