import { z } from "zod";
import { parseEdtf, readEdtf } from "./parse";
import { writeEdtf } from "./write";

/** A date as EDTF, in its one canonical form; what `parseEdtf` cannot read is refused beside its field. */
export const edtfText = z
  .string()
  .trim()
  .min(1, { error: "required", abort: true })
  .max(80, { error: "too_long", abort: true })
  .refine((text) => parseEdtf(text) !== null, { error: "date_not_understood", abort: true })
  .overwrite((text) => writeEdtf(readEdtf(text)));
