import { opening } from "@/lib/access/opening";
import { permits } from "@/lib/access/policy";
import { caseScope, clearance } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import { type DocumentChange, documentChanges } from "@/lib/domain/changes";
import type { CaseDocument } from "@/lib/domain/document";
import { isId } from "@/lib/domain/ids";
import type { LeftOut } from "@/lib/domain/project";
import type { PublishedCase } from "@/lib/domain/published";
import { mayLeave } from "@/lib/domain/tiers";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import { type Draft, draftOf } from "./draft";
import { consentsFor } from "./obstacles";
import { type Proposal, proposalOf, proposalSelect } from "./proposals";
import { latestOf, shownOf } from "./published";

export type Preview = {
  /** what strangers see now */
  current: PublishedCase | null;
  /** what they would see; null for a withdrawal */
  next: CaseDocument | null;
  nextHash: string;
  /** what stays on the desk, as far as the viewer may see it */
  leftOut: LeftOut[];
  changes: DocumentChange[];
};

export type Review = Preview & {
  proposal: Proposal;
  case: { id: string; slug: string; title: string };
  mayPublish: boolean;
  /** code of the first thing that stands in the way */
  whyNot: string | null;
};

/** All that a second person needs before publishing: exactly what strangers will see, and what changes. */
export async function reviewOf(viewer: Viewer, proposalId: string): Promise<Review | null> {
  if (!isId(proposalId)) return null;
  const row = await reader().proposal.findFirst({
    where: { id: proposalId, case: caseScope(viewer) },
    select: proposalSelect,
  });
  if (!row) return null;
  const proposal = proposalOf(viewer, row);
  const draft = await draftOf(reader(), proposal.caseId, proposal.kind);
  const whyNot = await obstacle(viewer, proposal, draft);
  return {
    ...(await previewed(viewer, proposal.caseId, draft)),
    proposal,
    case: { id: proposal.caseId, slug: proposal.slug, title: proposal.title },
    mayPublish: whyNot === null,
    whyNot,
  };
}

/** The same for a case before anybody proposed anything; null where the case is not the viewer's. */
export async function previewOf(
  viewer: Viewer,
  caseId: string,
  kind: PublicationKind = "update",
): Promise<Preview | null> {
  if (!(await clearance(viewer, caseId))) return null;
  return previewed(viewer, caseId, await draftOf(reader(), caseId, kind));
}

async function previewed(viewer: Viewer, caseId: string, draft: Draft): Promise<Preview> {
  const current = shownOf(await latestOf(reader(), draft.slug));
  const cleared = await opening(viewer, caseId);
  return {
    current,
    next: draft.document,
    nextHash: draft.hash,
    leftOut: draft.leftOut.filter(({ tier }) => cleared && mayLeave(tier, cleared)),
    changes: documentChanges(current?.document ?? null, draft.document),
  };
}

async function obstacle(viewer: Viewer, proposal: Proposal, draft: Draft): Promise<string | null> {
  if (proposal.outcome !== null) return "proposal_closed";
  if (!permits(viewer, "publication.publish")) return "not_allowed";
  if (proposal.own) return "own_proposal";
  if (draft.hash !== proposal.hash) return "changed_since_proposed";
  const consents = await consentsFor(reader(), draft.document, new Date());
  return consents.ok ? null : "no_consent";
}
