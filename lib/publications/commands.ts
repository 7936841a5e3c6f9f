import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { codeOf } from "@/lib/domain/code";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { publicationKinds } from "@/lib/domain/vocabulary";
import { draftOf } from "./draft";
import { consentsFor, outOfPlace } from "./obstacles";
import { latestOf } from "./published";
import { appendVersion } from "./release";
import { proposalInput, publicationInput, sendBackInput } from "./schema";

/** Asks for a case to be published as it stands now. An open proposal of the same case is replaced. */
export function propose(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ proposalId: string; hash: string }>> {
  return change(viewer, "publication.propose", command, {
    schema: proposalInput,
    subject: ({ caseId }) => ({ type: "case", id: caseId, caseIds: [caseId] }),
    work: async ({ db, input, now }) => {
      const draft = await draftOf(db, input.caseId, input.kind);
      const refusal = outOfPlace(input.kind, await latestOf(db, draft.slug), draft);
      if (refusal) return refuse(refusal);
      const consents = await consentsFor(db, draft.document, now);
      if (!consents.ok) return consents;
      await db.proposal.updateMany({
        where: { caseId: input.caseId, closedAt: null },
        data: { closedAt: now, outcome: "replaced" },
      });
      await db.proposal.create({
        data: {
          ...input,
          documentHash: draft.hash,
          proposedById: viewer.accountId,
          proposedAt: now,
        },
        select: { id: true },
      });
      return accept({ proposalId: input.id, hash: draft.hash });
    },
  });
}

/**
 * Publishes what a second person saw: the case is projected again here, and its hash must be that
 * of the proposal and that of the document the reviewer had before them.
 */
export function publish(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ slug: string; version: number; hash: string }>> {
  return change(viewer, "publication.publish", command, {
    schema: publicationInput,
    subject: ({ proposalId }, db) => proposalSubject(db, proposalId),
    work: async ({ db, input, now }) => {
      const proposal = await openProposal(db, input.proposalId);
      if (!proposal) return refuse({ code: "proposal_closed" });
      const draft = await draftOf(db, proposal.caseId, proposal.kind);
      if (draft.hash !== proposal.documentHash || draft.hash !== input.hash) {
        return refuse({ code: "changed_since_proposed" });
      }
      const latest = await latestOf(db, draft.slug);
      const refusal = outOfPlace(proposal.kind, latest, draft);
      if (refusal) return refuse(refusal);
      const consents = await consentsFor(db, draft.document, now);
      if (!consents.ok) return consents;
      const version = await appendVersion(db, {
        ...{ draft, latest, proposal, now },
        ...{ reviewerId: viewer.accountId, consentIds: consents.value },
      });
      await close(db, proposal.id, { closedAt: now, outcome: "published" });
      return accept({ slug: draft.slug, version, hash: draft.hash });
    },
  });
}

/** Gives a proposal back to its author, with an answer. */
export function sendBack(
  viewer: Viewer,
  command: Command,
): Promise<Outcome<{ proposalId: string }>> {
  return change(viewer, "publication.send_back", command, {
    schema: sendBackInput,
    subject: ({ proposalId }, db) => proposalSubject(db, proposalId),
    work: async ({ db, input: { proposalId, answer }, now }) => {
      if (!(await openProposal(db, proposalId))) return refuse({ code: "proposal_closed" });
      await close(db, proposalId, { closedAt: now, outcome: "sent_back", answer });
      return accept({ proposalId });
    },
  });
}

async function proposalSubject(db: Transaction, id: string) {
  const proposal = await db.proposal.findUnique({
    where: { id },
    select: { caseId: true, proposedById: true },
  });
  if (!proposal) return null;
  return { type: "proposal", id, caseIds: [proposal.caseId], authorId: proposal.proposedById };
}

async function openProposal(db: Transaction, id: string) {
  const row = await db.proposal.findUnique({
    where: { id, closedAt: null },
    select: {
      ...{ id: true, caseId: true, kind: true, note: true },
      ...{ documentHash: true, proposedById: true },
    },
  });
  return row && { ...row, kind: codeOf(publicationKinds, row.kind) };
}

async function close(
  db: Transaction,
  id: string,
  data: { closedAt: Date; outcome: string; answer?: string },
): Promise<void> {
  await db.proposal.update({ where: { id }, data, select: { id: true } });
}
