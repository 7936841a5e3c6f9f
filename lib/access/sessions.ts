import { randomUUID } from "node:crypto";
import { z } from "zod";
import { reader } from "@/lib/db/reader";
import { codeOf } from "@/lib/domain/code";
import { accept, type Outcome } from "@/lib/domain/outcome";
import { roles } from "@/lib/domain/vocabulary";
import { change } from "./change";
import type { Command } from "./command";
import { sha256 } from "./digest";
import type { Viewer } from "./viewer";

const minute = 60_000;
export const idleLimit = 30 * minute;
export const absoluteLimit = 12 * 60 * minute;
const renewAfter = minute;

/** Whose session this cookie's secret opens at this moment, or null. Asked anew on every request. */
export async function viewerOf(token: string, now: Date): Promise<Viewer | null> {
  const session = await reader().session.findFirst({
    where: {
      id: sha256(token),
      endedAt: null,
      seenAt: { gt: new Date(now.getTime() - idleLimit) },
      createdAt: { gt: new Date(now.getTime() - absoluteLimit) },
      account: { suspendedAt: null },
    },
    include: { account: true },
  });
  if (!session) return null;
  const { id: accountId, handle, role } = session.account;
  const viewer: Viewer = { accountId, handle, role: codeOf(roles, role), sessionId: session.id };
  if (now.getTime() - session.seenAt.getTime() < renewAfter) return viewer;
  return (await renew(viewer)) ? viewer : null;
}

/** Ends one of the viewer's own sessions; anybody else's does not exist. */
export function endSession(viewer: Viewer, command: Command): Promise<Outcome<null>> {
  return change(viewer, "session.end", command, {
    schema: z.strictObject({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) }),
    subject: async ({ sessionId }, db) => {
      const own = await db.session.findFirst({
        where: { id: sessionId, accountId: viewer.accountId },
      });
      return own && { type: "account", id: own.accountId, caseIds: [] };
    },
    work: async ({ db, input, now }) => {
      await db.session.updateMany({
        where: { id: input.sessionId, endedAt: null },
        data: { endedAt: now },
      });
      return accept(null);
    },
  });
}

/** False when the session was ended in the meantime: a renewal never brings one back. */
async function renew(viewer: Viewer): Promise<boolean> {
  const renewed = await change(
    viewer,
    "session.renew",
    { id: randomUUID(), input: {} },
    {
      schema: z.strictObject({}),
      subject: () => ({ type: "account", id: viewer.accountId, caseIds: [] }),
      work: async ({ db, now }) => {
        const { sessionId } = viewer;
        await db.session.updateMany({ where: { id: sessionId ?? "" }, data: { seenAt: now } });
        return accept(null);
      },
    },
  );
  return renewed.ok;
}
