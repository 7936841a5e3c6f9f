// `npm run up`: everything Pana needs, from a clean clone to an open address; Ctrl-C stops it all.
// Settings by environment: PORT, PANA_HOST, PANA_HOME, PANA_DOOR, PANA_ORIGIN, DATABASE_URL.
import { installed, installPackages } from "./lib/install.mjs";
import { sentenceFor } from "./lib/sentences.mjs";
import { settings } from "./lib/settings.mjs";
import { step } from "./lib/steps.mjs";

const stops = [];
let stopping;

/** Stops what was started, last first, and ends. */
function stop(code) {
  stopping ??= (async () => {
    for (const undo of stops.reverse()) await undo();
    process.exit(code);
  })();
  return stopping;
}

async function up() {
  const chosen = settings(process.env);
  if (!installed()) await step("Install packages", installPackages);
  // Only now can anything that needs the packages be loaded.
  const { bringUp } = await import("./lib/bring-up.mjs");
  const { ended } = await bringUp(chosen, (undo) => stops.push(undo));
  throw new Error(await ended);
}

process.on("SIGINT", () => stop(0));
process.on("SIGTERM", () => stop(0));
up().catch((error) => {
  if (stopping) return;
  process.stderr.write(`\n${sentenceFor(error, Boolean(process.env.DATABASE_URL))}\n`);
  stop(1);
});
