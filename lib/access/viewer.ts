import type { Role } from "@/lib/domain/vocabulary";

/**
 * Who is asking. Every read and write of the record starts from one; only `session` (people) and
 * `system` (the operator's commands) make them.
 */
export type Viewer = {
  accountId: string;
  handle: string;
  role: Role;
  sessionId: string | null;
};
