import { expect, it } from "vitest";
import { filesBelow, pathsBelow, sourceFile } from "./house";
import { untested } from "./mirror";

it("every rule has its test", () => {
  expect(untested(filesBelow("app", "components", "lib"), pathsBelow("tests/unit"))).toEqual([]);
});

it("a planted rule without a test is caught, and so is a part that another rule uses too", () => {
  const rule = "export function rule() {}";
  const planted = [
    sourceFile("lib/domain/alone.ts", rule),
    sourceFile("lib/domain/whole.ts", `import "./whole/part"; import "./whole/shared"; ${rule}`),
    sourceFile("lib/domain/whole/part.ts", rule),
    sourceFile("lib/domain/whole/shared.ts", rule),
    sourceFile("lib/format/text.ts", 'import "@/lib/domain/whole/shared";'),
    sourceFile("lib/domain/shapes.ts", "export type Shape = string;"),
  ];
  expect(untested(planted, ["tests/unit/domain/whole.test.ts"])).toEqual([
    "lib/domain/alone.ts has no test",
    "lib/domain/whole/shared.ts has no test",
  ]);
});
