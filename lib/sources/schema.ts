import { z } from "zod";
import { edtfText } from "@/lib/domain/edtf/text";
import { languageTag, line, placeCode } from "@/lib/domain/text";
import { tiers } from "@/lib/domain/tiers";
import { reliabilities, sourceKinds } from "@/lib/domain/vocabulary";

// The URL parser drops line breaks and takes controls: the database would not, nor would a reader.
const address = z
  .url({ protocol: /^https?$/, error: "not_an_address" })
  .max(2000, "too_long")
  .refine((text) => !/[\s\p{C}]/u.test(text), "not_an_address");

export const readerRisk = z.array(z.strictObject({ place: placeCode, note: line(300) })).max(20);

export const sourceInput = z.strictObject({
  id: z.uuid(),
  kind: z.enum(sourceKinds),
  publisher: line(160),
  author: line(160).nullable().default(null),
  title: line(400),
  language: languageTag,
  published: edtfText.nullable().default(null),
  url: address.nullable().default(null),
  urlTier: z.enum(tiers).default("public"),
  archivedUrl: address.nullable().default(null),
  reliability: z.enum(reliabilities),
  independence: line(80),
  readerRisk: readerRisk.default([]),
  tier: z.enum(tiers).default("public"),
});

export type SourceInput = z.input<typeof sourceInput>;
