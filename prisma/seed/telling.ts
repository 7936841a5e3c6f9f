import type { EventInput } from "@/lib/events/schema";
import type { Happening } from "./cases/shape";
import { idOf } from "./ids";
import type { Round } from "./rounds";

/** An event as the record told it from one round on; `reason` is null where it was first entered. */
type Telling = { round: Round; reason: string | null; event: EventInput };

/** Every state of a happening, first to last, each whole: what changed laid over what stood before. */
export function told({ key, cases, about = cases, first, later = [] }: Happening): Telling[] {
  const identity = {
    id: idOf(`event/${key}`),
    caseIds: cases.map((slug) => idOf(`case/${slug}`)),
    subjectIds: about.map((slug) => idOf(`individual/${slug}`)),
  };
  const { round, ...wording } = first;
  const tellings: Telling[] = [{ round, reason: null, event: { ...identity, ...wording } }];
  let event: EventInput = { ...identity, ...wording };
  for (const { round: next, reason, citations = [], ...change } of later) {
    event = { ...event, ...change, citations: [...(event.citations ?? []), ...citations] };
    tellings.push({ round: next, reason, event });
  }
  return tellings;
}
