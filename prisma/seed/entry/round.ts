import { recordCheck } from "@/lib/cases/commands";
import { correctEvent, logEvent } from "@/lib/events/commands";
import { addNote, retractNote } from "@/lib/notes/commands";
import { openProceeding } from "@/lib/proceedings/commands";
import { happenings, remarks } from "../cases/all";
import type { CaseKey } from "../cases/keys";
import { newsSearch } from "../checks";
import { idOf } from "../ids";
import { proceedings } from "../proceedings";
import type { Round } from "../rounds";
import { told } from "../telling";
import { send } from "./send";

export type Told = { events: number; corrections: number; notes: number };

/** Enters and corrects what one round of the record's history tells. */
export async function tellRound(round: Round): Promise<Told> {
  await openTracks(round);
  const events = await tellEvents(round);
  const notes = await tellNotes(round);
  if (round === newsSearch.round) await recordSearch();
  return { ...events, notes };
}

async function openTracks(round: Round): Promise<void> {
  for (const [key, { cases, round: opened, ...track }] of Object.entries(proceedings)) {
    if (opened !== round) continue;
    const proceeding = { id: idOf(`proceeding/${key}`), caseIds: idsOf(cases), ...track };
    await send(openProceeding, `proceeding/${key}`, proceeding);
  }
}

async function tellEvents(round: Round): Promise<Omit<Told, "notes">> {
  let events = 0;
  let corrections = 0;
  for (const happening of happenings) {
    for (const [version, telling] of told(happening).entries()) {
      if (telling.round !== round) continue;
      const { event, reason } = telling;
      const key = `event/${happening.key}/${version}`;
      if (reason === null) {
        await send(logEvent, key, event);
        events += 1;
      } else {
        await send(correctEvent, key, { ...event, version, reason });
        corrections += 1;
      }
    }
  }
  return { events, corrections };
}

async function tellNotes(round: Round): Promise<number> {
  let notes = 0;
  for (const { key, cases, round: added, until, ...note } of remarks) {
    const id = idOf(`note/${key}`);
    if (until === round) await send(retractNote, `retraction/${key}`, { id });
    if (added !== round) continue;
    await send(addNote, `note/${key}`, { id, caseIds: idsOf(cases), ...note });
    notes += 1;
  }
  return notes;
}

async function recordSearch(): Promise<void> {
  const { cases, round: _, ...search } = newsSearch;
  for (const key of cases) {
    const check = { id: idOf(`check/${key}`), caseId: idOf(`case/${key}`), ...search };
    await send(recordCheck, `check/${key}`, check);
  }
}

function idsOf(cases: readonly CaseKey[]): string[] {
  return cases.map((key) => idOf(`case/${key}`));
}
