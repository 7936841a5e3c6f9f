import { sha256 } from "@/lib/access/digest";
import { permits } from "@/lib/access/policy";
import { absoluteLimit, idleLimit } from "@/lib/access/sessions";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";

/** Every account, by handle; null for those who may not list them. */
export async function accounts(viewer: Viewer) {
  if (!permits(viewer, "account.list")) return null;
  const rows = await reader().account.findMany({
    orderBy: { handle: "asc" },
    include: { _count: { select: { authenticators: true, memberships: true } } },
  });
  return rows.map(({ id, handle, role, createdAt, suspendedAt, _count }) => ({
    id,
    handle,
    role,
    createdAt,
    suspendedAt,
    cases: _count.memberships,
    /** false for the machine's own accounts */
    canSignIn: _count.authenticators > 0 && suspendedAt === null,
  }));
}

/** The viewer's own live sessions, newest first. Nothing is kept about the device. */
export async function mySessions(viewer: Viewer, now: Date) {
  const rows = await reader().session.findMany({
    where: {
      accountId: viewer.accountId,
      endedAt: null,
      seenAt: { gt: new Date(now.getTime() - idleLimit) },
      createdAt: { gt: new Date(now.getTime() - absoluteLimit) },
    },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, createdAt, seenAt }) => ({
    id,
    createdAt,
    seenAt,
    current: id === viewer.sessionId,
  }));
}

/** What the holder of a link may know: the role it gives and until when; null when it works no more. */
export async function invitationOf(
  token: string,
  now: Date,
): Promise<{ role: string; expiresAt: Date } | null> {
  return reader().invitation.findFirst({
    where: { tokenHash: sha256(token), redeemedAt: null, expiresAt: { gt: now } },
    select: { role: true, expiresAt: true },
  });
}

/** True when an administrator can sign in: then the operator's first link is not needed any more. */
export async function hasAdministrator(): Promise<boolean> {
  const found = await reader().account.findFirst({
    where: { role: "admin", suspendedAt: null, authenticators: { some: {} } },
    select: { id: true },
  });
  return found !== null;
}
