import { one, type Typed } from "@/components/ui/form-state";

const rowName = /^names\.(\d{1,2})\.text$/;

/** As many forms as a person may have. */
const most = 40;

/** The rows of written forms to show: the one that titles the pages, those typed into, one more. */
export function shownNames(typed: Typed): number {
  const asked = Number(one(typed, "rows")) || 0;
  return Math.min(Math.max(asked, (typedNames(typed).at(-1) ?? 0) + 1, 2), most);
}

/** The rows somebody wrote a name in; the first always counts, for without it there is no person. */
export function typedNames(typed: Typed): number[] {
  const written = Object.keys(typed).flatMap((name) => {
    const [, row] = rowName.exec(name) ?? [];
    return row !== undefined && one(typed, name).trim() !== "" ? [Number(row)] : [];
  });
  return [...new Set([0, ...written])].sort((a, b) => a - b);
}
