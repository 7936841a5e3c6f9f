// `npm test`: every check there is, fastest first; stops at the first that fails, and closes with
// one line: N passed, N failed.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { stopChildren } from "./lib/children.mjs";
import { installed, installPackages } from "./lib/install.mjs";
import { root } from "./lib/root.mjs";
import { step } from "./lib/steps.mjs";
import { check, playwright, tally, vitest } from "./lib/tests.mjs";

const checks = [
  ["Format and lint", () => check("biome", ["check", "--error-on-warnings", "."])],
  ["Types", types],
  ["Dead code", () => check("knip", [])],
  ["Architecture", () => vitest("architecture")],
  ["Unit", () => vitest("unit")],
  ["Database", () => vitest("database")],
  ["Production build", build],
  ["Browser journeys", playwright],
];

async function types() {
  // A build of other sources leaves types of routes that are no more.
  for (const stale of [".next/types", ".next/dev"])
    rmSync(join(root, stale), { recursive: true, force: true });
  await check("tsc", ["--noEmit"]);
}

async function build() {
  const { buildIfChanged } = await import("./lib/build.mjs");
  await buildIfChanged({});
  tally.passed += 1;
}

async function test() {
  if (!installed()) await step("Install packages", installPackages);
  const { ensureChromium } = await import("./lib/chromium.mjs");
  await step("Find Chromium", ensureChromium);
  const { generateIfChanged } = await import("./lib/generate.mjs");
  await step("Write the database client", generateIfChanged);
  for (const [title, run] of checks) await step(title, run);
}

process.on("SIGINT", stopChildren);
process.on("SIGTERM", stopChildren);
// A run cut short leaves its database running.
async function stopDatabase() {
  if (!installed()) return;
  const { stopCluster } = await import("./lib/postgres/cluster.mjs");
  await stopCluster(join(root, ".pana/test"));
}

try {
  await test();
} catch (error) {
  if (tally.failed === 0) tally.failed = 1;
  process.stdout.write(`\n${error.message}\n`);
  await stopDatabase();
}
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
