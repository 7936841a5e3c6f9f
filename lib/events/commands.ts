import { change } from "@/lib/access/change";
import type { Command } from "@/lib/access/command";
import type { Viewer } from "@/lib/access/viewer";
import type { Transaction } from "@/lib/db/types";
import { accept, type Outcome, refuse } from "@/lib/domain/outcome";
import { eventSubject, heldEvent } from "./held";
import { strayReferences } from "./references";
import { createEvent, replaceEvent } from "./rows";
import { type EventBody, eventCorrection, eventInput, eventRetraction } from "./schema";

type Saved = { id: string; version: number };

/** Logs something that happened, once, on every case it belongs to. */
export function logEvent(viewer: Viewer, command: Command): Promise<Outcome<Saved>> {
  return change(viewer, "event.log", command, {
    schema: eventInput,
    subject: ({ id, caseIds }) => ({ type: "event", id, caseIds }),
    work: async ({ db, input, now }) => {
      const strays = await strayReferences(db, viewer, input);
      if (strays.length > 0) return refuse(...strays);
      await createEvent(db, input, { recordedById: viewer.accountId, recordedAt: now });
      return accept({ id: input.id, version: 1 });
    },
  });
}

/**
 * Puts a corrected event in the place of the version it was made from, and keeps what that said.
 * A stale version is refused with the current one in `values.version`, and nothing is changed.
 */
export function correctEvent(viewer: Viewer, command: Command): Promise<Outcome<Saved>> {
  return change(viewer, "event.correct", command, {
    schema: eventCorrection,
    subject: ({ id, caseIds }, db) => eventSubject(db, id, caseIds),
    work: async ({ db, input, now }) => {
      const { version, reason, ...body } = input;
      const held = await heldEvent(db, viewer, { id: body.id, version });
      if (!held.ok) return held;
      const strays = await strayReferences(db, viewer, body, held.value);
      if (strays.length > 0) return refuse(...strays);
      await keepRevision(db, held.value, { version, reason, viewer, now });
      await replaceEvent(db, body, { version, kind: held.value.detail.kind });
      return accept({ id: body.id, version: version + 1 });
    },
  });
}

/** Takes an event back: it stays on the desk, marked and with the reason, and leaves the next publication. */
export function retractEvent(viewer: Viewer, command: Command): Promise<Outcome<Saved>> {
  return change(viewer, "event.retract", command, {
    schema: eventRetraction,
    subject: ({ id }, db) => eventSubject(db, id),
    work: async ({ db, input: { id, version, reason }, now }) => {
      const held = await heldEvent(db, viewer, { id, version });
      if (!held.ok) return held;
      await keepRevision(db, held.value, { version, reason, viewer, now });
      await db.event.update({
        where: { id, version },
        data: { retractedAt: now, retraction: reason, version: version + 1 },
        select: { id: true },
      });
      return accept({ id, version: version + 1 });
    },
  });
}

async function keepRevision(
  db: Transaction,
  body: EventBody,
  change: { version: number; reason: string; viewer: Viewer; now: Date },
): Promise<void> {
  const { version, reason, viewer, now } = change;
  await db.eventRevision.create({
    data: {
      ...{ eventId: body.id, version, body, reason },
      ...{ changedById: viewer.accountId, changedAt: now },
    },
    select: { id: true },
  });
}
