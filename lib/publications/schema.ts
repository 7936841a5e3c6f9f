import { z } from "zod";
import { line } from "@/lib/domain/text";
import { publicationKinds } from "@/lib/domain/vocabulary";

/** Ask for the case to be published as it stands now; a withdrawal asks for its tombstone. */
export const proposalInput = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  kind: z.enum(publicationKinds),
  note: line(300),
});

/** `hash` is of the document the reviewer looked at: what is published is what was seen. */
export const publicationInput = z.strictObject({
  proposalId: z.uuid(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export const sendBackInput = z.strictObject({ proposalId: z.uuid(), answer: line(300) });
