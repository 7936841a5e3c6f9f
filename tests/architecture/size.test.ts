import { expect, it } from "vitest";
import { filesBelow, type SourceFile, sourceFile, type Violation } from "./house";

/** Lines a file: half of them short, nearly all on one screen or two, none that nobody reads. */
const budget = { median: 40, nearlyAll: 150, none: 250 };

it("files are short", () => {
  expect(tooLong(filesBelow("app", "components", "lib"))).toEqual([]);
});

it.each([
  ["one endless file", [251, 1, 1], 1],
  ["many long ones", [...Array(19).fill(10), 160, 160], 1],
  ["a half of middling ones", [41, 41, 10], 1],
])("%s would be caught", (_, lengths, caught) => {
  const planted = (lengths as number[]).map((length, index) =>
    sourceFile(`lib/domain/planted-${index}.ts`, "//\n".repeat(length)),
  );
  expect(tooLong(planted).length).toBeGreaterThanOrEqual(caught);
});

function tooLong(files: SourceFile[]): Violation[] {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.ceil(lengths.length * share) - 1] ?? 0;
  return [
    ...(at(0.5) > budget.median ? [`the median is ${at(0.5)}`] : []),
    ...(at(0.95) > budget.nearlyAll ? [`the 95th percentile is ${at(0.95)}`] : []),
    ...files
      .filter(({ lines }) => lines > budget.none)
      .map(({ path, lines }) => `${path}: ${lines}`),
  ];
}
