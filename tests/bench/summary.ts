import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { summaryPdf } from "@/lib/exports/summary/pdf";
import { everyone } from "@/prisma/seed/cases/keys";
import { publishedCases } from "../support/published-case";

// How long a summary takes: the first of a process, and warm. Machines differ, so the figure is also
// given as a multiple of a fixed piece of work on the same machine: hashing 64 MiB with SHA-256.
const view = { asOf: "2026-11-24", locale: "en", origin: "https://pana.example" } as const;
const cases = everyone.map((slug) => publishedCases[slug]);
const block = Buffer.alloc(64 * 1024 * 1024, 7);

const cold = timed(() => cases[0] && summaryPdf(cases[0], view));
const warm = await sample(60, (run) => {
  // Another day each time: nothing but the compiler is warm.
  const asOf = `2024-03-${String((run % 28) + 1).padStart(2, "0")}`;
  const published = cases[run % cases.length];
  if (published) summaryPdf(published, { ...view, asOf });
});
const baseline = await sample(10, () => createHash("sha256").update(block).digest());

const { median, slowest } = warm;
const lines = [
  `summary.pdf, first of the process   ${cold.toFixed(0)} ms`,
  `summary.pdf, warm, median           ${median.toFixed(1)} ms (slowest of 60: ${slowest.toFixed(1)} ms)`,
  `SHA-256 of 64 MiB, median           ${baseline.median.toFixed(1)} ms`,
  `warm summary / SHA-256 of 64 MiB    ${(median / baseline.median).toFixed(2)}`,
  `memory of the process               ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MiB`,
];
process.stdout.write(`${lines.join("\n")}\n`);

async function sample(times: number, run: (index: number) => unknown) {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    taken.push(timed(() => run(index)));
    // A server breathes between two requests, and gives back the memory of the last.
    await setImmediate();
  }
  taken.sort((a, b) => a - b);
  return { median: taken[Math.floor(times / 2)] ?? 0, slowest: taken.at(-1) ?? 0 };
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
