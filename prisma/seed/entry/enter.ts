import { enterSystemAccounts } from "@/lib/accounts/system";
import { reader } from "@/lib/db/reader";
import type { CaseKey } from "../cases/keys";
import { type Round, rounds } from "../rounds";
import { layGroundwork } from "./groundwork";
import { publishingKey, publishRound } from "./publish";
import { tellRound } from "./round";
import { commandIdOf } from "./send";

/**
 * Enters the three cases through the same commands that people use, round by round as the record
 * came to know them, and publishes after each. Broken off at any point it goes on where it stopped;
 * once done it does nothing more. `report` gets one line a step: counts, no names.
 */
export async function enterCases(report: (line: string) => void): Promise<void> {
  if (await isEntered()) return report("The three cases are on record.");
  await enterSystemAccounts();
  const { sources, cases } = await layGroundwork();
  report(`${sources} sources, ${cases} people, ${cases} cases`);
  for (const round of Object.keys(rounds) as Round[]) {
    const { events, corrections, notes } = await tellRound(round);
    const published = await publishRound(round);
    report(
      `${round}: ${events} events, ${corrections} corrections, ${notes} notes, ${published} published`,
    );
  }
}

/** True once the last step left its receipt: people may have changed anything since. */
async function isEntered(): Promise<boolean> {
  const id = commandIdOf(lastStep());
  return (await reader().commandReceipt.count({ where: { id } })) > 0;
}

function lastStep(): string {
  const [round, releases] = Object.entries(rounds).at(-1) ?? [];
  const slug: CaseKey | undefined = releases?.at(-1)?.cases.at(-1);
  if (!round || !slug) throw new Error("The seed has no last step");
  return publishingKey(round as Round, slug);
}
