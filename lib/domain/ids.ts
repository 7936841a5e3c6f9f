import { z } from "zod";

/** True for a text that can be the id of a row: what stands in an address need not be one. */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** Ids of other rows, each once however often and in whatever case it was sent. */
export function idList(max: number) {
  return z
    .array(z.uuid().toLowerCase())
    .max(max)
    .overwrite((ids) => [...new Set(ids)]);
}
