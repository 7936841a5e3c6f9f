import { z } from "zod";
import { idList } from "@/lib/domain/ids";
import { line } from "@/lib/domain/text";
import { tiers } from "@/lib/domain/tiers";
import { proceedingKinds, proceedingLinkKinds } from "@/lib/domain/vocabulary";

export const proceedingInput = z.strictObject({
  id: z.uuid(),
  caseIds: idList(20).min(1, "required"),
  kind: z.enum(proceedingKinds),
  forum: line(200).nullable().default(null),
  statute: line(300).nullable().default(null),
  tier: z.enum(tiers).default("desk"),
});

export const proceedingLinkInput = z.strictObject({
  fromId: z.uuid(),
  toId: z.uuid(),
  kind: z.enum(proceedingLinkKinds),
});
