import { propose, publish } from "@/lib/publications/commands";
import { idOf } from "../ids";
import { type Round, rounds } from "../rounds";
import { reviewer, send } from "./send";

/** Publishes each case that a round touched: one person proposes, a second one publishes. */
export async function publishRound(round: Round): Promise<number> {
  let published = 0;
  for (const { cases, kind, note } of rounds[round]) {
    for (const key of cases) {
      const step = `${round}/${key}`;
      const id = idOf(`proposal/${step}`);
      const proposal = { id, caseId: idOf(`case/${key}`), kind, note };
      const { hash } = await send(propose, `proposal/${step}`, proposal);
      await send(publish, publishingKey(round, key), { proposalId: id, hash }, reviewer);
      published += 1;
    }
  }
  return published;
}

export function publishingKey(round: Round, slug: string): string {
  return `publication/${round}/${slug}`;
}
