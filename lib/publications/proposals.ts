import type { Viewer } from "@/lib/access/viewer";
import type { Prisma } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import { type PublicationKind, publicationKinds } from "@/lib/domain/vocabulary";

export type Proposal = {
  id: string;
  caseId: string;
  slug: string;
  title: string;
  kind: PublicationKind;
  note: string;
  hash: string;
  proposedBy: string;
  proposedAt: Date;
  /** true where the viewer made it, and so cannot publish it */
  own: boolean;
  /** null while it waits; published, sent_back or replaced */
  outcome: string | null;
  answer: string | null;
};

export const proposalSelect = {
  ...{ id: true, caseId: true, kind: true, note: true, documentHash: true },
  ...{ proposedById: true, proposedAt: true, outcome: true, answer: true },
  case: { select: { slug: true, title: true } },
  proposedBy: { select: { handle: true } },
} satisfies Prisma.ProposalSelect;

type ProposalRow = Prisma.ProposalGetPayload<{ select: typeof proposalSelect }>;

export function proposalOf(viewer: Viewer, row: ProposalRow): Proposal {
  const { id, caseId, note, documentHash, proposedById, proposedAt, outcome, answer } = row;
  return {
    ...{ id, caseId, note, proposedAt, outcome, answer, ...row.case },
    kind: codeOf(publicationKinds, row.kind),
    hash: documentHash,
    proposedBy: row.proposedBy.handle,
    own: proposedById === viewer.accountId,
  };
}
