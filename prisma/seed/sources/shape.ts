import type { SourceInput } from "@/lib/sources/schema";

export type SeedSource = Omit<SourceInput, "id">;
type Given = Partial<SeedSource> & Pick<SeedSource, "title">;

/**
 * Sources of one voice. A title in square brackets is a description: the published title is not on
 * record. `~` in `published` is inferred; null is not known. No address: none is on record.
 */
export function voice(common: Omit<SeedSource, "title">): (given: Given) => SeedSource {
  return (given) => ({ ...common, ...given });
}
