import { z } from "zod";

// Controls that reorder or hide text are refused in what people type: they can make a name read as another.
const hidden = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cc}/u;

/** One line of text a person typed: NFC, trimmed, 1..max characters, no control or direction marks. */
export function line(max: number) {
  return z
    .string()
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().min(1, "required").max(max, "too_long"))
    .refine((text) => !hidden.test(text), "hidden_characters");
}

/** Several lines of text: as `line`, with line breaks kept. */
export function prose(max: number) {
  return z
    .string()
    .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1, "required").max(max, "too_long"))
    .refine((text) => !hidden.test(text.replaceAll(/[\n\t]/g, "")), "hidden_characters");
}

/** ISO 3166-1 alpha-2, or ISO 3166-2 with its parent: `KZ`, `CN-XJ`. */
export const placeCode = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "not_a_place_code");

/**
 * BCP 47, with script where it matters: `kk-Cyrl`, `kk-Arab`, `zh-Hans`, `zh-Latn-pinyin`. At most one
 * of each part, in their order: `Intl`, which names languages on every page, throws on anything else.
 */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-[a-z0-9]{5,8})?$/, "not_a_language_tag");
