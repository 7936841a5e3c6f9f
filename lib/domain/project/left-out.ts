import type { CitationRecord } from "../record";
import { stricter, type Tier } from "../tiers";

/** Something of the record that a document does not carry, and why. For the desk's eyes only. */
export type LeftOut = {
  kind:
    | "name"
    | "event"
    | "note"
    | "citation"
    | "source"
    | "place"
    | "facility"
    | "valid_until"
    | "url"
    | "proceeding"
    | "subject";
  id: string | null;
  label: string;
  tier: Tier;
  reason: "tier" | "no_public_source" | "retracted";
};

type Named = Pick<LeftOut, "kind" | "id" | "label"> & { tier?: Tier };

/** The rows that are public; the others are noted as left out for their tier. */
export function publicOnly<T extends { tier: Tier }>(
  rows: readonly T[],
  leftOut: LeftOut[],
  name: (row: T) => Named,
): T[] {
  const hidden = rows.filter(({ tier }) => tier !== "public");
  leftOut.push(...hidden.map((row) => ({ tier: row.tier, ...name(row), reason: "tier" as const })));
  return rows.filter(({ tier }) => tier === "public");
}

/** A value if it is public and there; a hidden one is noted as left out. */
export function publicValue<T>(
  value: T | null,
  tier: Tier,
  leftOut: LeftOut[],
  name: Pick<LeftOut, "kind" | "id" | "label">,
): T | null {
  if (value === null || tier === "public") return value;
  leftOut.push({ ...name, tier, reason: "tier" });
  return null;
}

/** The citations that are public and whose source is. */
export function publicCitations(
  citations: readonly CitationRecord[],
  leftOut: LeftOut[],
): CitationRecord[] {
  const open = publicOnly(citations, leftOut, ({ says, tier, source }) => ({
    kind: "citation",
    id: source.id,
    label: says,
    tier: stricter(tier, source.tier),
  }));
  const sources = publicOnly(
    open.map(({ source }) => source),
    leftOut,
    ({ id, title }) => ({ kind: "source", id, label: title }),
  );
  return open.filter(({ source }) => sources.includes(source));
}

/** True where a row with a citation has one that may be shown; else it is noted as left out. */
export function hasPublicSource(
  citations: readonly CitationRecord[],
  leftOut: LeftOut[],
  row: Pick<LeftOut, "kind" | "id" | "label" | "tier">,
): boolean {
  if (citations.length > 0) return true;
  leftOut.push({ ...row, reason: "no_public_source" });
  return false;
}
