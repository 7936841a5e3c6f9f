import { one, type Typed } from "@/components/ui/form-state";

const rowName = /^citations\.(\d+)\.(.+)$/;

const most = 60;

/** Rows shown: those typed into, and one more to type into; never more than an event may cite. */
export function shownRows(typed: Typed): number {
  const asked = Math.min(Number(one(typed, "rows")) || 0, most);
  return Math.max(asked, citationRows(typed).length, 1);
}

/**
 * The rows somebody wrote something in, by their names: `citations.0`. At most one more than an event
 * may cite: enough to be refused, too few to keep the server busy.
 */
export function citationRows(typed: Typed): string[] {
  return indexes(typed)
    .slice(0, most + 1)
    .map((index) => `citations.${index}`);
}

/**
 * The same form with its empty rows closed up, so that the third row filled in is `citations.2`
 * here and in what the command refuses.
 */
export function closeUpRows(typed: Typed): Typed {
  const kept = indexes(typed);
  const moved = Object.entries(typed).flatMap(([name, values]): [string, string[]][] => {
    const [, row, field] = rowName.exec(name) ?? [];
    if (row === undefined) return [[name, values]];
    const place = kept.indexOf(Number(row));
    return place === -1 ? [] : [[`citations.${place}.${field}`, values]];
  });
  return Object.fromEntries(moved);
}

// What a row says before anybody touches it (its choices, its hidden ids) does not count as typed.
const written = ["source", "says", "date", "new.title", "new.publisher"];

function indexes(typed: Typed): number[] {
  const rows = Object.keys(typed).flatMap((name) => {
    const [, row, field = ""] = rowName.exec(name) ?? [];
    return row !== undefined && written.includes(field) && one(typed, name).trim()
      ? [Number(row)]
      : [];
  });
  return [...new Set(rows)].sort((a, b) => a - b);
}
