import { z } from "zod";
import { edtfText } from "@/lib/domain/edtf/text";
import { eventDetail } from "@/lib/domain/event";
import { idList } from "@/lib/domain/ids";
import { beyondStep } from "@/lib/domain/steps";
import { languageTag, line, placeCode, prose } from "@/lib/domain/text";
import { tiers } from "@/lib/domain/tiers";
import { aspects, stances } from "@/lib/domain/vocabulary";

export const citationInput = z.strictObject({
  sourceId: z.uuid(),
  says: prose(1000),
  locator: line(200).nullable().default(null),
  date: edtfText.nullable().default(null),
  stance: z.enum(stances).default("supports"),
  aspect: z.enum(aspects).nullable().default(null),
  tier: z.enum(tiers).default("desk"),
});

const detailInput = eventDetail
  .refine((detail) => !beyondStep(detail).includes("outcome"), {
    error: "beyond_step",
    path: ["outcome"],
  })
  .refine((detail) => !beyondStep(detail).includes("sentenceMonths"), {
    error: "beyond_step",
    path: ["sentenceMonths"],
  });

export const eventInput = z.strictObject({
  id: z.uuid(),
  caseIds: idList(20).min(1, "required"),
  subjectIds: idList(20).default([]),
  when: edtfText,
  sequence: z.number().int().min(0).max(99).default(0),
  place: line(200).nullable().default(null),
  placeTier: z.enum(tiers).default("public"),
  country: placeCode.nullable().default(null),
  language: languageTag.default("en"),
  headline: line(300),
  body: prose(4000).nullable().default(null),
  attribution: line(200).nullable().default(null),
  tier: z.enum(tiers).default("desk"),
  detail: detailInput,
  citations: z.array(citationInput).max(60).default([]),
});

/** A change to an event: whole, as it shall be, with the version it was made from and why. */
export const eventCorrection = eventInput.extend({
  version: z.number().int().min(1),
  reason: line(300),
});

export const eventRetraction = z.strictObject({
  id: z.uuid(),
  version: z.number().int().min(1),
  reason: line(300),
});

/** An event whole, as it was read from its form: dates canonical, blanks filled with their defaults. */
export type EventBody = z.output<typeof eventInput>;
export type EventInput = z.input<typeof eventInput>;
