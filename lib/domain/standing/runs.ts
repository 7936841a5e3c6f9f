import type { PublicEntry } from "../document";
import { bounds } from "../edtf/bounds";
import { addDays } from "../edtf/calendar";
import { readEdtf } from "../edtf/parse";
import { writeEdtf } from "../edtf/write";
import type { Facet } from "../standing-types";
import type { Known } from "./known";

/** One value for as long as it holds, with the entries that began and confirmed it; never empty. */
export type Run<V> = { value: V; entries: PublicEntry[] };

/** What an entry says of one facet, after what held before it; null where it says nothing. */
export type Say<V> = (entry: PublicEntry, current: V | null) => V | null;

/** The values a facet had, one after the other. */
export function runsOf<V>(entries: readonly PublicEntry[], say: Say<V>): Run<V>[] {
  const runs: Run<V>[] = [];
  for (const entry of entries) {
    const current = runs.at(-1);
    const value = say(entry, current?.value ?? null);
    if (value === null) continue;
    if (current?.value === value) current.entries.push(entry);
    else runs.push({ value, entries: [entry] });
  }
  return runs;
}

/** A run as the answer to "what holds now"; `nothing` where there is none. */
export function facetOf<V extends string>(
  run: Run<V> | undefined,
  nothing: V,
  known: Known,
  days: number,
): Facet<V> {
  const entries = run?.entries ?? [];
  const lastConfirmed = latestDate(entries.flatMap((entry) => confirmations(entry, known)));
  return {
    value: run?.value ?? nothing,
    since: entries[0]?.when ?? null,
    lastConfirmed,
    unconfirmedSince: isOlder(lastConfirmed, days, known.asOf) ? lastConfirmed : null,
    events: entries.map(({ id }) => id),
  };
}

/** The dates on which an entry was so: its own, and those of the sources that support it. */
export function confirmations(entry: PublicEntry, known: Known): string[] {
  return [entry.when, ...known.published(entry).map(firstOf)];
}

/** A source published between two days confirms from the first: it cannot be relied on for the second. */
function firstOf(published: string): string {
  const edtf = readEdtf(published);
  const start = edtf.type === "interval" ? edtf.start : edtf;
  return typeof start === "object" ? writeEdtf(start) : published;
}

/**
 * The date that begins last: of a span only its beginning is certain to confirm anything. Of two
 * that begin together, the more exact; of two like those, the one without a doubt (`~`, `?`).
 */
export function latestDate(dates: readonly string[]): string | null {
  return dates.reduce<string | null>(
    (latest, date) => (latest === null || isLater(date, latest) ? date : latest),
    null,
  );
}

/** Did this date end more than `days` before the day? */
export function isOlder(date: string | null, days: number, day: string): boolean {
  const ended = date && (bounds(date).latest ?? bounds(date).earliest);
  return ended ? addDays(ended, days) < day : false;
}

function isLater(date: string, than: string): boolean {
  const [a, b] = [bounds(date), bounds(than)];
  const beginsLater = order(a.earliest ?? "", b.earliest ?? "");
  return (
    (beginsLater || order(b.latest ?? "9999-99", a.latest ?? "9999-99") || order(than, date)) > 0
  );
}

function order(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
