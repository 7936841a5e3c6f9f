import { publicReader } from "@/lib/db/public";
import { caseDocument } from "@/lib/domain/document";
import type { PublishedCase } from "@/lib/domain/published";
import type { Change, Found, Version } from "./published";

export type { Change, Found, Version } from "./published";

/** The current version of a case. Text that cannot be a slug finds nothing. */
export async function publicCase(slug: string): Promise<Found> {
  if (!isSlug(slug)) return { found: "nothing" };
  const row = await publicReader().publication.findFirst({
    where: { slug },
    orderBy: { version: "desc" },
  });
  return row ? found(row) : { found: "nothing" };
}

/** One version by its number. A withdrawal covers its own version and all before it. */
export async function publicVersion(slug: string, version: number): Promise<Found> {
  if (!isSlug(slug) || !isNumber(version)) return { found: "nothing" };
  const { publication } = publicReader();
  const [row, withdrawal] = await Promise.all([
    publication.findUnique({ where: { slug_version: { slug, version } } }),
    publication.findFirst({
      where: { slug, kind: "withdrawal", version: { gte: version } },
      orderBy: { version: "desc" },
    }),
  ]);
  if (!row) return { found: "nothing" };
  return found(withdrawal ?? row);
}

/** What is known of each version that may still be read, newest first. */
export async function publicVersions(slug: string): Promise<Version[]> {
  if (!isSlug(slug)) return [];
  const rows = await publicReader().publication.findMany({
    where: { slug },
    orderBy: { version: "desc" },
    omit: { document: true },
  });
  const withdrawal = rows.findIndex((row) => row.kind === "withdrawal");
  return rows.slice(0, withdrawal === -1 ? rows.length : withdrawal).map(version);
}

/** The current version of every case that is public, by title. */
export async function publicCases(): Promise<PublishedCase[]> {
  const { publication } = publicReader();
  const current = await currentVersions();
  if (current.size === 0) return [];
  const rows = await publication.findMany({
    where: { OR: [...current].map(([slug, listing]) => ({ slug, version: listing.version })) },
  });
  return rows.map(published).sort((a, b) => (a.document.title < b.document.title ? -1 : 1));
}

/** The newest versions over all cases that are public, newest first. */
export async function latestChanges(limit: number): Promise<Change[]> {
  return changes([], limit);
}

/**
 * Every correction, clarification and withdrawal, newest first. Of a withdrawn case only the day
 * is told: its name and the note would undo the withdrawal.
 */
export async function corrections(): Promise<Change[]> {
  const withdrawals = await publicReader().publication.findMany({
    where: { kind: "withdrawal" },
    omit: { document: true },
  });
  const nameless = withdrawals.map(({ publishedAt }) => ({
    about: null,
    kind: "withdrawal" as const,
    publishedAt: publishedAt.toISOString(),
  }));
  const all = [...nameless, ...(await changes(["correction", "clarification"], 500))];
  return all.sort((a, b) => (a.publishedAt > b.publishedAt ? -1 : 1));
}

function isSlug(text: string): boolean {
  return caseDocument.shape.slug.safeParse(text).success;
}

function isNumber(version: number): boolean {
  return Number.isInteger(version) && version > 0 && version < 2 ** 31;
}

type Row = NonNullable<
  Awaited<ReturnType<ReturnType<typeof publicReader>["publication"]["findFirst"]>>
>;

function found(row: Row): Found {
  if (row.kind !== "withdrawal") return { found: "published", case: published(row) };
  const { slug, note, publishedAt } = row;
  return { found: "withdrawn", slug, note, publishedAt: publishedAt.toISOString() };
}

function published(row: Row): PublishedCase {
  return { ...version(row), document: caseDocument.parse(row.document) };
}

function version({ publishedAt, ...row }: Omit<Row, "document">): Version {
  const { slug, kind, note, hash, previousHash } = row;
  return {
    slug,
    version: row.version,
    kind: kind as Version["kind"],
    note,
    hash,
    previousHash,
    publishedAt: publishedAt.toISOString(),
  };
}

type Listing = { title: string; version: number; withdrawnVersion: number | null };

async function currentVersions(): Promise<Map<string, Listing>> {
  const listings = await publicReader().caseListing.findMany();
  const shown = listings.filter(({ version, withdrawnVersion }) => version !== withdrawnVersion);
  return new Map(shown.map((listing) => [listing.slug, listing]));
}

async function changes(kinds: Version["kind"][], limit: number): Promise<Change[]> {
  const current = await currentVersions();
  if (current.size === 0) return [];
  const shown = [...current].map(([slug, { withdrawnVersion }]) => ({
    slug,
    version: { gt: withdrawnVersion ?? 0 },
  }));
  const rows = await publicReader().publication.findMany({
    where: { OR: shown, ...(kinds.length > 0 ? { kind: { in: kinds } } : {}) },
    orderBy: [{ publishedAt: "desc" }, { slug: "asc" }, { version: "desc" }],
    omit: { document: true },
    take: limit,
  });
  return rows.map((row) => {
    const { slug, kind, note, publishedAt, version: number } = version(row);
    const title = current.get(slug)?.title ?? slug;
    return { about: { slug, title, version: number, note }, kind, publishedAt };
  });
}
