import { citationRows } from "@/components/events/citation-rows";
import { addressOf, sourceFromTyped } from "@/components/sources/source-form-data";
import { sourceLabel, titleOf } from "@/components/sources/source-label";
import { one, type Typed } from "@/components/ui/form-state";
import { parseCommand } from "@/lib/access/parse";
import type { Viewer } from "@/lib/access/viewer";
import type { Refusal } from "@/lib/domain/outcome";
import type { CaseRecord, SourceRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/i18n/locales";
import { addSource } from "@/lib/sources/commands";
import { sourceByUrl, sourcesFor } from "@/lib/sources/queries";
import { sourceInput } from "@/lib/sources/schema";
import { derivedId } from "../../../derived-id";

/** The source one row cites: at hand already, or described and still to be added. */
export type Cited = { row: string; id: string; add: Record<string, unknown> | null };

type Context = { viewer: Viewer; typed: Typed; today: string; locale: Locale };

/** Which source each row of the form means. Nothing is added yet. */
export async function citedSources(
  context: Context,
  known: SourceRecord[],
): Promise<{ cited: Cited[]; refusals: Refusal[] }> {
  const found = await Promise.all(
    citationRows(context.typed).map((row) => citedBy(context, row, known)),
  );
  return {
    cited: found.map(({ cited }) => cited),
    refusals: found.flatMap(({ refusals }) => refusals),
  };
}

/** Adds the sources that are new, by commands that a repeated save repeats. */
export async function addCited(viewer: Viewer, cited: Cited[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const { row, id, add } of cited) {
    if (!add) continue;
    const outcome = await addSource(viewer, { id: derivedId("source.add", id), input: add });
    if (!outcome.ok) refusals.push(...outcome.refusals.map((refusal) => inRow(row, refusal)));
  }
  return refusals;
}

/** Every source the case cites: each once. */
export function citedIn(record: CaseRecord): SourceRecord[] {
  const cited = record.events.flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Map(cited.map((source) => [source.id, source])).values()];
}

async function citedBy(context: Context, row: string, known: SourceRecord[]) {
  const { viewer, typed, today, locale } = context;
  const text = one(typed, `${row}.source`).trim();
  const url = addressOf(text);
  const held = url ? await sourceByUrl(viewer, url) : await sourceByLabel(viewer, text, known);
  if (held) return { cited: { row, id: held.id, add: null }, refusals: [] };
  const described = { url, today, locale };
  const draft = sourceFromTyped(typed, `${row}.new`, { ...described, id: "" });
  const id = derivedId(one(typed, "command"), JSON.stringify(draft.input));
  const add = { ...draft.input, id };
  const parsed = parseCommand(sourceInput, { id, input: add });
  const faults = parsed.ok ? [] : parsed.refusals.map((refusal) => inRow(row, refusal));
  return { cited: { row, id, add }, refusals: [...draft.refusals, ...faults] };
}

async function sourceByLabel(
  viewer: Viewer,
  text: string,
  known: SourceRecord[],
): Promise<SourceRecord | undefined> {
  if (text === "") return undefined;
  const meant = (source: SourceRecord) => sourceLabel(source) === text;
  return known.find(meant) ?? (await sourcesFor(viewer, titleOf(text))).find(meant);
}

/** What is wrong with the address stands beside the one box it was typed into. */
function inRow(row: string, { field, ...refusal }: Refusal): Refusal {
  const inside = field === undefined || field === "url" ? "source" : `new.${field}`;
  return { ...refusal, field: `${row}.${inside}` };
}
