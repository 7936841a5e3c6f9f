/** What stands in the place of a withdrawn case: that it was here, and nothing else. */
export type Tombstone = { schema: "pana.tombstone/1"; slug: string };

export function tombstone(slug: string): Tombstone {
  return { schema: "pana.tombstone/1", slug };
}
