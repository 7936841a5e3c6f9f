import type { TimelineEntry } from "@/lib/domain/timeline";

/**
 * How well an entry is supported, counted and never judged: `disputed` where its sources differ,
 * `confirmed` by two voices independent of each other, `reported` by one.
 */
export function confidence({ differences, independentSources }: TimelineEntry) {
  if (differences.length > 0) return "disputed";
  return independentSources > 1 ? "confirmed" : "reported";
}
