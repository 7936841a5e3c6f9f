import type { Viewer } from "@/lib/access/viewer";
import { reader } from "@/lib/db/reader";
import type { SourceRecord } from "@/lib/domain/record";
import { sourceOf, sourceSelect } from "./rows";
import { sourceScope, withoutSealedAddress } from "./visible";

const shown = 50;

/** The sources in whose title, publisher or author the words stand, newest entry first; at most 50. */
export async function sourcesFor(viewer: Viewer, query: string): Promise<SourceRecord[]> {
  const words = query
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean)
    .slice(0, 8);
  const rows = await reader().source.findMany({
    where: { AND: [sourceScope(viewer), ...words.map(holds)] },
    select: sourceSelect,
    orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
    take: shown,
  });
  return rows.map((row) => withoutSealedAddress(sourceOf(row), "desk"));
}

/** The source with this address, or null where none is on record or it is not the viewer's to see. */
export async function sourceByUrl(viewer: Viewer, url: string): Promise<SourceRecord | null> {
  const row = await reader().source.findFirst({
    where: { AND: [sourceScope(viewer), { url: url.trim() }] },
    select: sourceSelect,
  });
  return row && withoutSealedAddress(sourceOf(row), "desk");
}

function holds(word: string) {
  const contains = { contains: word, mode: "insensitive" as const };
  return { OR: [{ title: contains }, { publisher: contains }, { author: contains }] };
}
