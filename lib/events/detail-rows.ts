import type { Prisma, Transaction } from "@/lib/db/types";
import { type EventDetail, eventDetail } from "@/lib/domain/event";

const row = { omit: { eventId: true } } as const;

/** The one detail row beside an event: its columns are the fields of `EventDetail`, less `kind`. */
export const detailSelect = {
  kind: true,
  detention: row,
  asylumDecision: row,
  proceedingStep: row,
  removal: row,
  advocacyAction: row,
  statement: row,
  movement: row,
  harm: row,
} satisfies Prisma.EventSelect;

type DetailRow = Prisma.EventGetPayload<{ select: typeof detailSelect }>;

/** Throws where the row does not have the shape of its kind. */
export function detailOf({ kind, ...rows }: DetailRow): EventDetail {
  const found = Object.values(rows).find((detail) => detail !== null);
  return eventDetail.parse({ kind, ...found });
}

export async function writeDetail(
  db: Transaction,
  eventId: string,
  detail: EventDetail,
): Promise<void> {
  switch (detail.kind) {
    case "detention":
      await db.detention.create({ data: fields(eventId, detail) });
      break;
    case "asylum_decision":
      await db.asylumDecision.create({ data: fields(eventId, detail) });
      break;
    case "proceeding_step":
      await db.proceedingStep.create({ data: fields(eventId, detail) });
      break;
    case "removal":
      await db.removal.create({ data: fields(eventId, detail) });
      break;
    case "advocacy_action":
      await db.advocacyAction.create({ data: fields(eventId, detail) });
      break;
    case "statement":
      await db.statement.create({ data: fields(eventId, detail) });
      break;
    case "movement":
      await db.movement.create({ data: fields(eventId, detail) });
      break;
    case "harm":
      await db.harm.create({ data: fields(eventId, detail) });
      break;
  }
}

// A correction may change the kind, so the old row goes and the new one is written.
export async function removeDetail(db: Transaction, eventId: string, kind: EventDetail["kind"]) {
  const where = { eventId };
  const remove: Record<EventDetail["kind"], () => Promise<unknown>> = {
    detention: () => db.detention.delete({ where }),
    asylum_decision: () => db.asylumDecision.delete({ where }),
    proceeding_step: () => db.proceedingStep.delete({ where }),
    removal: () => db.removal.delete({ where }),
    advocacy_action: () => db.advocacyAction.delete({ where }),
    statement: () => db.statement.delete({ where }),
    movement: () => db.movement.delete({ where }),
    harm: () => db.harm.delete({ where }),
  };
  await remove[kind]();
}

function fields<D extends EventDetail>(eventId: string, { kind, ...detail }: D) {
  return { eventId, ...detail };
}
