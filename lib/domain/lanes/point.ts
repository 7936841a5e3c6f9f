import type { PublicEntry } from "../document";
import { type Bounds, bounds } from "../edtf/bounds";
import type { PublicDetail } from "../event";

/** Something that happened; `code` is its act, step, state, action or harm. */
export type Point = { at: Bounds; entryId: string; code: string };

export function pointOf({ id, when, detail }: PublicEntry): Point {
  return { at: bounds(when), entryId: id, code: codeOf(detail) };
}

function codeOf(detail: PublicDetail): string {
  switch (detail.kind) {
    case "detention":
    case "movement":
      return detail.act;
    case "asylum_decision":
    case "proceeding_step":
      return detail.step;
    case "removal":
      return detail.state;
    case "advocacy_action":
      return detail.action;
    case "statement":
      return detail.statement;
    case "harm":
      return detail.harm;
  }
}
