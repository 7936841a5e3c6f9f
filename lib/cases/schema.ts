import { z } from "zod";
import { edtfText } from "@/lib/domain/edtf/text";
import { idList } from "@/lib/domain/ids";
import { languageTag, line, placeCode, prose } from "@/lib/domain/text";

export const caseInput = z.strictObject({
  id: z.uuid(),
  slug: z
    .string()
    .max(80, "too_long")
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not_a_slug"),
  title: line(200),
  language: languageTag.default("en"),
  hostState: placeCode,
  returnState: placeCode,
  subjectIds: idList(20).min(1, "required"),
});

export const memberInput = z.strictObject({
  caseId: z.uuid(),
  accountId: z.uuid(),
  sealed: z.boolean().default(false),
});

export const checkInput = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  checkedOn: z.iso.date(),
  lastReport: edtfText,
  method: prose(500),
});
