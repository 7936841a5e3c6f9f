import { randomUUID } from "node:crypto";
import { systemViewer } from "@/lib/access/system";
import { logEvent } from "@/lib/events/commands";
import { propose, publish } from "@/lib/publications/commands";
import { runningSettings } from "@/scripts/lib/running.mjs";
import { arrest, command, openTestCase, sourceOf, type TestCase, value } from "./record";

// Opens a case on the running record and publishes it, or withdraws one that this opened: a journey
// about withdrawing must not take one of the three cases from the journeys after it.
// Arguments: `open`, or `withdraw` and what `open` printed.
const keeper = systemViewer("record-keeper");
const reviewer = systemViewer("record-reviewer");

Object.assign(process.env, await runningSettings(process.env));
const [act, given] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await (act === "open" ? open() : withdraw())));
process.exit(0);

async function open(): Promise<TestCase> {
  const opened = await openTestCase(keeper, reviewer);
  const source = await sourceOf(keeper, { tier: "public" });
  await value(logEvent(keeper, command(arrest([opened.caseId], source))));
  await release(opened, "first");
  return opened;
}

async function withdraw(): Promise<TestCase> {
  const opened: TestCase = JSON.parse(given ?? "");
  await release(opened, "withdrawal");
  return opened;
}

async function release({ caseId }: TestCase, kind: string): Promise<void> {
  const proposal = { id: randomUUID(), caseId, kind, note: "For a while." };
  await value(publish(reviewer, command(await value(propose(keeper, command(proposal))))));
}
