import { caseScope, clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import { codeOf } from "@/lib/domain/code";
import { isId } from "@/lib/domain/ids";
import type { Tier } from "@/lib/domain/tiers";
import { type Role, roles } from "@/lib/domain/vocabulary";
import { openTiers } from "@/lib/sources/visible";
import { isShown } from "./listing";

export type MyCase = {
  id: string;
  slug: string;
  title: string;
  hostState: string;
  returnState: string;
  /** the version strangers see; null where they see none */
  publishedVersion: number | null;
  /** that stand, and are open to the desk: what is sealed is not counted */
  events: number;
  /** proposals that wait for a second person */
  waiting: number;
};

export type Case = Omit<MyCase, "publishedVersion" | "events" | "waiting"> & {
  language: string;
  openedAt: Date;
  clearance: Tier;
};

export type Member = { accountId: string; handle: string; role: Role; sealed: boolean };

const identity = { id: true, slug: true, title: true, hostState: true, returnState: true } as const;

export async function myCases(viewer: Viewer): Promise<MyCase[]> {
  const open = { event: { tier: { in: openTiers }, retractedAt: null } };
  const rows = await reader().case.findMany({
    where: caseScope(viewer),
    select: {
      ...identity,
      _count: { select: { events: { where: open }, proposals: { where: { closedAt: null } } } },
    },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
  const shown = await shownVersions(rows.map(({ slug }) => slug));
  return rows.map(({ _count, ...row }) => ({
    ...row,
    publishedVersion: shown.get(row.slug) ?? null,
    events: _count.events,
    waiting: _count.proposals,
  }));
}

export async function caseFor(viewer: Viewer, caseId: string): Promise<Case | null> {
  const cleared = await clearance(viewer, caseId);
  if (!cleared) return null;
  const row = await reader().case.findUnique({
    where: { id: caseId },
    select: { ...identity, language: true, openedAt: true },
  });
  return row && { ...row, clearance: cleared };
}

export async function membersOf(viewer: Viewer, caseId: string): Promise<Member[]> {
  if (!isId(caseId)) return [];
  const rows = await reader().caseMember.findMany({
    where: { case: { AND: [caseScope(viewer), { id: caseId }] } },
    select: { accountId: true, sealed: true, account: { select: { handle: true, role: true } } },
    orderBy: { account: { handle: "asc" } },
  });
  return rows.map(({ account, ...row }) => ({
    ...row,
    handle: account.handle,
    role: codeOf(roles, account.role),
  }));
}

async function shownVersions(slugs: string[]): Promise<Map<string, number>> {
  const listings = await reader().caseListing.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, version: true, withdrawnVersion: true },
  });
  return new Map(listings.filter(isShown).map(({ slug, version }) => [slug, version]));
}
