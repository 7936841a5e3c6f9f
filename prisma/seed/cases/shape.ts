import type { EventInput } from "@/lib/events/schema";
import type { NoteInput } from "@/lib/notes/schema";
import { idOf } from "../ids";
import type { Round } from "../rounds";
import type { SourceKey } from "../sources/register";
import type { CaseKey } from "./keys";

type Citation = NonNullable<EventInput["citations"]>[number];
type Wording = Omit<EventInput, "id" | "caseIds" | "subjectIds">;

/**
 * Something that happened, and how the record told it, round by round. `first` is how it was
 * entered; each of `later` says only what changed: its citations are added to those before.
 * `about` is whom it happened to, where that is not everybody of its cases.
 */
export type Happening = {
  key: string;
  cases: readonly CaseKey[];
  about?: readonly CaseKey[];
  first: Wording & { round: Round };
  later?: (Partial<Wording> & { round: Round; reason: string })[];
};

/** A note cannot be changed: `until` is the round in which it is retracted for a fuller one. */
export type Remark = Omit<NoteInput, "id" | "caseIds"> & {
  key: string;
  cases: readonly CaseKey[];
  round: Round;
  until?: Round;
};

/** What one source says, in our words. */
export function cite(
  source: SourceKey,
  says: string,
  more: Partial<Omit<Citation, "sourceId" | "says">> = {},
): Citation {
  return { sourceId: idOf(`source/${source}`), says, tier: "public", ...more };
}
