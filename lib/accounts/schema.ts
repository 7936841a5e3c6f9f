import { z } from "zod";
import { roles } from "@/lib/domain/vocabulary";

/** Letters a-z, digits and dashes only: a handle that cannot look like another one in a second script. */
export const handle = z
  .string()
  .trim()
  .min(3, "too_short")
  .max(32, "too_long")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not_a_handle");

/** 15 characters or more (NIST SP 800-63B), no composition rules. */
export const passphrase = z.string().min(15, "passphrase_too_short").max(200, "too_long");

export const invitationInput = z.strictObject({
  role: z.enum(roles),
  caseIds: z.array(z.uuid()).max(100).default([]),
});

export const redemptionInput = z.strictObject({ token: z.string().max(100), handle, passphrase });

export const suspensionInput = z.strictObject({ handle });
