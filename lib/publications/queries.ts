import { caseScope } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import { codeOf } from "@/lib/domain/code";
import { isId } from "@/lib/domain/ids";
import { type PublicationKind, publicationKinds } from "@/lib/domain/vocabulary";
import { type Proposal, proposalOf, proposalSelect } from "./proposals";

export type Version = {
  version: number;
  kind: PublicationKind;
  note: string;
  hash: string;
  previousHash: string | null;
  publishedAt: Date;
  author: string;
  reviewer: string;
};

/** Open proposals on the viewer's cases, oldest first. */
export async function reviewQueue(viewer: Viewer): Promise<Proposal[]> {
  const rows = await reader().proposal.findMany({
    where: { closedAt: null, case: caseScope(viewer) },
    select: proposalSelect,
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => proposalOf(viewer, row));
}

/** Every version of a case, latest first, with the two people who made it. */
export async function versionsOf(viewer: Viewer, caseId: string): Promise<Version[]> {
  if (!isId(caseId)) return [];
  const found = await reader().case.findFirst({
    where: { AND: [caseScope(viewer), { id: caseId }] },
    select: { slug: true },
  });
  if (!found) return [];
  const rows = await reader().publication.findMany({
    where: { slug: found.slug },
    select: {
      ...{ id: true, version: true, kind: true, note: true },
      ...{ hash: true, previousHash: true, publishedAt: true },
    },
    orderBy: { version: "desc" },
  });
  const people = await releasedBy(rows.map(({ id }) => id));
  return rows.map(({ id, kind, ...row }) => ({
    ...row,
    kind: codeOf(publicationKinds, kind),
    ...people(id),
  }));
}

/** Looks up, by publication, the handles of who wrote and who released it. */
async function releasedBy(publicationIds: string[]) {
  const releases = await reader().release.findMany({
    where: { publicationId: { in: publicationIds } },
    select: { publicationId: true, authorId: true, reviewerId: true },
  });
  const accounts = await reader().account.findMany({
    where: { id: { in: releases.flatMap(({ authorId, reviewerId }) => [authorId, reviewerId]) } },
    select: { id: true, handle: true },
  });
  const handles = new Map(accounts.map(({ id, handle }) => [id, handle]));
  const byPublication = new Map(releases.map((release) => [release.publicationId, release]));
  return (publicationId: string) => {
    const release = byPublication.get(publicationId);
    return { author: handle(release?.authorId), reviewer: handle(release?.reviewerId) };
  };

  function handle(id: string | undefined): string {
    const found = id && handles.get(id);
    if (!found) throw new Error("A publication has no release, or its release no person");
    return found;
  }
}
