import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "./children.mjs";
import { root } from "./root.mjs";

/** What was counted so far: each test of vitest and Playwright is one, each other check is one. */
export const tally = { passed: 0, failed: 0 };

/** Runs a tool that says yes or no. */
export async function check(command, args) {
  await runChild(command, args);
  tally.passed += 1;
}

/** Runs one project of the tests, and counts each test by vitest's own report. */
export function vitest(project) {
  const report = reportFile(`vitest-${project}.json`);
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json"];
  return counted(report, countVitest, () =>
    runChild("vitest", [...args, `--outputFile.json=${report}`]),
  );
}

/** Runs the journeys in a browser against a server of their own, and counts each. */
export function playwright() {
  const report = reportFile("playwright.json");
  const extra = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return counted(report, countPlaywright, () =>
    runChild("playwright", ["test", "--reporter=line,json"], extra),
  );
}

async function counted(report, count, run) {
  try {
    await run();
  } finally {
    if (existsSync(report)) count(JSON.parse(readFileSync(report, "utf8")));
  }
  if (!existsSync(report)) throw new Error(`no report was written: ${report}`);
}

function countVitest({ numPassedTests, numFailedTests, numFailedTestSuites }) {
  tally.passed += numPassedTests;
  // A file that does not load fails without a test of its own.
  tally.failed += numFailedTests || numFailedTestSuites;
}

function countPlaywright({ stats, errors }) {
  tally.passed += stats.expected;
  tally.failed += stats.unexpected + stats.flaky || errors.length;
}

function reportFile(name) {
  const folder = join(root, ".pana/reports");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  rmSync(file, { force: true });
  return file;
}
