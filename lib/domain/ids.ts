import { z } from "zod";

/** Ids of other rows, each once however often and in whatever case it was sent. */
export function idList(max: number) {
  return z
    .array(z.uuid().toLowerCase())
    .max(max)
    .overwrite((ids) => [...new Set(ids)]);
}
