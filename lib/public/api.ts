import { z } from "zod";
import { caseDocument } from "@/lib/domain/document";
import type { PublishedCase } from "@/lib/domain/published";
import { standing } from "@/lib/domain/standing";
import { standingShape } from "@/lib/domain/standing-types";

const published = {
  slug: z.string(),
  version: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  previousHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  publishedAt: z.iso.datetime(),
  asOf: z.iso.date(),
  standing: standingShape,
};

/** What `/api/v1/cases/<slug>` answers: the current version, and where the case stood on a day. */
export const caseAnswerShape = z.strictObject({ ...published, document: caseDocument });

/** What `/api/v1/cases` answers: every public case, without its document. */
export const casesAnswerShape = z.strictObject({
  cases: z.array(z.strictObject({ ...published, title: z.string(), address: z.url() })),
});

export type CaseAnswer = z.output<typeof caseAnswerShape>;
export type CasesAnswer = z.output<typeof casesAnswerShape>;

/** `asOf` is a day, `YYYY-MM-DD`. */
export function caseAnswer(current: PublishedCase, asOf: string): CaseAnswer {
  return { ...about(current, asOf), document: current.document };
}

export function casesAnswer(cases: PublishedCase[], asOf: string, origin: string): CasesAnswer {
  return {
    cases: cases.map((current) => ({
      ...about(current, asOf),
      title: current.document.title,
      address: `${origin}/api/v1/cases/${current.slug}`,
    })),
  };
}

function about(
  { slug, version, hash, previousHash, publishedAt, document }: PublishedCase,
  asOf: string,
) {
  const stands = standing(document, asOf);
  return { slug, version, hash, previousHash, publishedAt, asOf, standing: stands };
}
