import type { Role } from "@/lib/domain/vocabulary";

/**
 * Who is asking. Every read and write of the record starts from one; only `session` (people) and
 * `system` (the operator's commands) make them. `sessionId` is the row's id, not the cookie's secret.
 */
export type Viewer = {
  accountId: string;
  handle: string;
  role: Role;
  sessionId: string | null;
};

/** Somebody at the door: with an invitation or a passphrase, not yet a person we know. */
export type Visitor = { accountId: null; handle: null; role: "visitor"; sessionId: null };

export type Actor = Viewer | Visitor;

export const visitor: Visitor = { accountId: null, handle: null, role: "visitor", sessionId: null };
