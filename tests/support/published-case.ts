import type { PublishedCase } from "@/lib/domain/published";
import { documentHash } from "@/lib/publications/hash";
import { type CaseKey, everyone } from "@/prisma/seed/cases/keys";
import { type Round, rounds } from "@/prisma/seed/rounds";
import { projectedCase } from "./projected-case";

/** The day on which rendered pages are read in tests. */
export const today = "2026-11-24";

/** Every version of a seeded case as it would be published, first to last, without a database. */
export function publishedVersions(slug: CaseKey): PublishedCase[] {
  const versions: PublishedCase[] = [];
  for (const [round, releases] of Object.entries(rounds)) {
    for (const { cases, kind, note } of releases) {
      if (!cases.some((each) => each === slug)) continue;
      const document = projectedCase(slug, round as Round);
      const publishedAt = `${today}T12:00:0${versions.length}.000Z`;
      const previousHash = versions.at(-1)?.hash ?? null;
      const hash = documentHash(document);
      const version = versions.length + 1;
      versions.push({ slug, version, kind, note, hash, previousHash, publishedAt, document });
    }
  }
  return versions;
}

/** The last version of each seeded case. */
export const publishedCases = Object.fromEntries(
  everyone.map((slug) => [slug, publishedVersions(slug).at(-1)]),
) as Record<CaseKey, PublishedCase>;
