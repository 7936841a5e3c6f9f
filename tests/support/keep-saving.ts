// Logs one event after another for as long as it lives, and says the id of each once its saving was
// acknowledged. Started as a process of its own, to be killed in the middle.
import { systemViewer } from "@/lib/access/system";
import { logEvent } from "@/lib/events/commands";
import { arrest, command, openTestCase, sourceOf, value } from "./record";

const keeper = systemViewer("record-keeper");
const { caseId } = await openTestCase(keeper);
const sourceId = await sourceOf(keeper);

for (;;) {
  const { id } = await value(logEvent(keeper, command(arrest([caseId], sourceId))));
  process.stdout.write(`${id}\n`);
}
