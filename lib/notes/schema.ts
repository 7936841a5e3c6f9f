import { z } from "zod";
import { edtfText } from "@/lib/domain/edtf/text";
import { idList } from "@/lib/domain/ids";
import { line, prose } from "@/lib/domain/text";
import { tiers } from "@/lib/domain/tiers";
import { citationInput } from "@/lib/events/schema";

export const noteTopics = ["person", "background", "image", "reader_risk"] as const;

export const noteInput = z.strictObject({
  id: z.uuid(),
  caseIds: idList(20).min(1, "required"),
  topic: z.enum(noteTopics),
  text: prose(1000),
  attribution: line(200).nullable().default(null),
  when: edtfText.nullable().default(null),
  position: z.number().int().min(0).max(999).default(0),
  tier: z.enum(tiers).default("desk"),
  citations: z.array(citationInput).min(1, "required").max(20),
});

export const noteRetraction = z.strictObject({ id: z.uuid() });

export type NoteInput = z.input<typeof noteInput>;
