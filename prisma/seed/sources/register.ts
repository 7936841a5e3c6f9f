import { azattyqSources } from "./azattyq";
import { kazakhstanMenSources } from "./kazakhstan-men";
import { kazakhstanSauytbaySources } from "./kazakhstan-sauytbay";
import { partySources } from "./parties";
import { regionalSources } from "./regional";
import { rferlSources } from "./rferl";
import type { SeedSource } from "./shape";
import { worldSources } from "./world";

/** Every source that the three cases cite, by key. */
export const register = {
  ...rferlSources,
  ...azattyqSources,
  ...regionalSources,
  ...kazakhstanMenSources,
  ...kazakhstanSauytbaySources,
  ...worldSources,
  ...partySources,
} satisfies Record<string, SeedSource>;

export type SourceKey = keyof typeof register;
