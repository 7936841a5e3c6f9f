import type { Transaction } from "@/lib/db/types";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import type { Draft } from "./draft";
import type { Latest } from "./published";

type Version = {
  draft: Draft;
  latest: Latest | null;
  proposal: { caseId: string; kind: PublicationKind; note: string; proposedById: string };
  reviewerId: string;
  consentIds: string[];
  now: Date;
};

/** Appends the next version of a case, who released it, and what the public list says of it. */
export async function appendVersion(db: Transaction, released: Version): Promise<number> {
  const { draft, latest, proposal, reviewerId, consentIds, now } = released;
  const version = (latest?.version ?? 0) + 1;
  const publication = await db.publication.create({
    data: {
      ...{ slug: draft.slug, version, kind: proposal.kind, note: proposal.note },
      ...{ document: draft.stored, hash: draft.hash },
      ...{ previousHash: latest?.hash ?? null, publishedAt: now },
    },
    select: { id: true },
  });
  await db.release.create({
    data: {
      ...{ publicationId: publication.id, caseId: proposal.caseId, consentIds },
      ...{ authorId: proposal.proposedById, reviewerId, releasedAt: now },
    },
    select: { publicationId: true },
  });
  await listCase(db, { draft, version, now });
  return version;
}

/** The list of what is public, as the new document has it; a withdrawn case leaves no name in it. */
async function listCase(
  db: Transaction,
  { draft: { slug, document }, version, now }: { draft: Draft; version: number; now: Date },
): Promise<void> {
  const names = document?.subjects.flatMap((subject) => subject.names.map(({ text }) => text));
  const listed = {
    title: document?.title ?? slug,
    names: names?.join("\n") ?? "",
    version,
    publishedAt: now,
    ...(document === null && { withdrawnVersion: version }),
  };
  await db.caseListing.upsert({
    where: { slug },
    create: { slug, ...listed },
    update: listed,
    select: { slug: true },
  });
}
