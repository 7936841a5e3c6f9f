import { z } from "zod";
import { edtfText } from "@/lib/domain/edtf/text";
import { languageTag, line, placeCode, prose } from "@/lib/domain/text";
import { tiers } from "@/lib/domain/tiers";
import { consentBases, nameKinds } from "@/lib/domain/vocabulary";

export const nameInput = z.strictObject({
  text: line(200),
  language: languageTag,
  kind: z.enum(nameKinds),
  display: z.boolean().default(false),
  tier: z.enum(tiers).default("desk"),
});

const names = z
  .array(nameInput)
  .min(1, "required")
  .max(40)
  .refine((forms) => forms.filter(({ display }) => display).length === 1, "one_display_name")
  .refine(
    (forms) =>
      new Set(forms.map(({ text, language }) => `${language} ${text}`)).size === forms.length,
    "name_twice",
  );

/** A person; exactly one form of the name titles their pages. */
export const individualInput = z.strictObject({
  id: z.uuid(),
  tier: z.enum(tiers).default("desk"),
  ethnicity: line(80).nullable().default(null),
  citizenships: z.array(placeCode).max(5).default([]),
  origin: placeCode.nullable().default(null),
  sex: z.enum(["female", "male", "other"]).nullable().default(null),
  birth: edtfText.nullable().default(null),
  names,
});

export const consentInput = z.strictObject({
  id: z.uuid(),
  individualId: z.uuid(),
  basis: z.enum(consentBases),
  audience: z.enum(tiers),
  language: languageTag.nullable().default(null),
  evidence: prose(1000),
  condition: line(300).nullable().default(null),
  givenOn: z.iso.date(),
  until: z.iso.date().nullable().default(null),
});

export const consentChange = z.strictObject({ id: z.uuid() });

export type IndividualInput = z.input<typeof individualInput>;
