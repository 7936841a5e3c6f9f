import { one, type Typed } from "@/components/ui/form-state";

const rowName = /^names\.(\d+)\.text$/;

/** The rows of written forms to show: the one that titles the pages, those typed into, one more. */
export function shownNames(typed: Typed): number {
  return Math.max(Number(one(typed, "rows")) || 0, (typedNames(typed).at(-1) ?? 0) + 1, 2);
}

/** The rows somebody wrote a name in; the first always counts, for without it there is no person. */
export function typedNames(typed: Typed): number[] {
  const written = Object.keys(typed).flatMap((name) => {
    const [, row] = rowName.exec(name) ?? [];
    return row !== undefined && one(typed, name).trim() !== "" ? [Number(row)] : [];
  });
  return [...new Set([0, ...written])].sort((a, b) => a - b);
}
