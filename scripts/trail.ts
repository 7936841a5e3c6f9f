// npm run trail: is the audit trail whole? `-- --end NUMBER:HASH` compares it with an end kept elsewhere.
import { parseArgs } from "node:util";
import { auditEnd, type ChainEnd, verifyAudit } from "@/lib/access/audit";
import { reader } from "@/lib/db/reader";
import { runningSettings } from "./lib/running.mjs";

const faults = {
  out_of_order: "is not the one that should stand there: one or more before it were taken out",
  unlinked: "does not follow from the one before it",
  altered: "is not as it was written",
  cut: "is missing, with everything after it",
};

try {
  Object.assign(process.env, await runningSettings(process.env));
  const { values } = parseArgs({ options: { end: { type: "string" } } });
  const bad = await verifyAudit(reader(), values.end ? endFrom(values.end) : undefined);
  if (bad) throw new Error(`Row ${bad.sequence} ${faults[bad.reason]}.`);
  const end = await auditEnd(reader());
  process.stdout.write(
    end ? `The trail is whole.\nIts end: ${end.sequence}:${end.hash}\n` : "The trail is empty.\n",
  );
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function endFrom(text: string): ChainEnd {
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!sequence || !hash)
    throw new Error("An end is written NUMBER:HASH, as this command prints it.");
  return { sequence: BigInt(sequence), hash };
}
