import type { Transaction } from "@/lib/db/types";
import { dayOf } from "@/lib/domain/day";
import type { CaseDocument } from "@/lib/domain/document";
import { accept, type Outcome, type Refusal, refuse } from "@/lib/domain/outcome";
import type { PublicationKind } from "@/lib/domain/vocabulary";
import { publicConsents } from "@/lib/people/consents";
import type { Draft } from "./draft";
import type { Latest } from "./published";

/** Why this cannot be the next version of a case, apart from who asks; null where it can. */
export function outOfPlace(
  kind: PublicationKind,
  latest: Latest | null,
  draft: Draft,
): Refusal | null {
  if (kind === "first" && latest) return { code: "not_first", field: "kind" };
  if (kind !== "first" && !latest) return { code: "not_published", field: "kind" };
  if (kind === "withdrawal" && !latest?.document) return { code: "not_published", field: "kind" };
  return latest?.hash === draft.hash ? { code: "nothing_changed" } : null;
}

/** The consents that a document rests on; refused where somebody it tells of has given none. */
export async function consentsFor(
  db: Transaction,
  document: CaseDocument | null,
  now: Date,
): Promise<Outcome<string[]>> {
  if (document === null) return accept([]);
  const told = await peopleToldOf(db, document);
  const consents = told.length > 0 ? await publicConsents(db, told, dayOf(now)) : null;
  return consents ? accept(consents) : refuse({ code: "no_consent" });
}

// A joint event speaks of people who are subjects of another case: they count too.
async function peopleToldOf(db: Transaction, document: CaseDocument): Promise<string[]> {
  const rows = await db.eventSubject.findMany({
    where: { eventId: { in: document.entries.map(({ id }) => id) } },
    select: { individualId: true },
  });
  const subjects = document.subjects.map(({ id }) => id);
  return [...new Set([...subjects, ...rows.map(({ individualId }) => individualId)])];
}
