import { one, type Typed } from "@/components/ui/form-state";
import { endSession } from "@/lib/access/sessions";
import type { Viewer } from "@/lib/access/viewer";
import { mySessions } from "@/lib/accounts/queries";
import { type Outcome, refuse } from "@/lib/domain/outcome";

/** Ends a session by its place in the viewer's own list: a session's id never reaches a page. */
export async function endOneSession(viewer: Viewer, typed: Typed): Promise<Outcome<null>> {
  const sessions = await mySessions(viewer, new Date());
  const started = one(typed, "started");
  const session = sessions.find(({ createdAt }) => createdAt.toISOString() === started);
  if (!session) return refuse({ code: "not_found" });
  return endSession(viewer, { id: one(typed, "command"), input: { sessionId: session.id } });
}
