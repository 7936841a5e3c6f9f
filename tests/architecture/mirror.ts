import { posix } from "node:path";
import { children, type Node, type SourceFile, stem, type Violation } from "./house";

/**
 * Rules without a test: `lib/domain/x.ts` is tested in `tests/unit/domain/x.test.ts`. The parts of
 * a rule, in a folder of their own, are tested through the rule when nothing else uses them. A file
 * that runs nothing (shapes, codes) has nothing to test.
 */
export function untested(files: SourceFile[], tests: string[]): Violation[] {
  const domain = files.filter(({ path }) => path.startsWith("lib/domain/"));
  const mirrored = new Set(
    tests.map((path) => path.replace(/^tests\/unit\//, "lib/").replace(/\.test\.tsx?$/, "")),
  );
  return domain
    .filter(runs)
    .map(({ path }) => stem(path))
    .filter((path) => !isTested(path, files, mirrored))
    .map((path) => `${path}.ts has no test`);
}

function runs(file: SourceFile): boolean {
  return file.nodes.some(({ type, declaration }) => {
    if (type !== "ExportNamedDeclaration" || !declaration) return false;
    const declared = declaration as Node;
    return declared.type === "FunctionDeclaration" || children(declared).some(isFunction);
  });
}

function isFunction({ init }: Node): boolean {
  return (init as Node | null)?.type === "ArrowFunctionExpression";
}

function isTested(path: string, files: SourceFile[], mirrored: Set<string>): boolean {
  if (mirrored.has(path)) return true;
  const folder = posix.dirname(path);
  if (folder === "lib/domain") return false;
  const users = files
    .filter(({ imports }) => imports.some(({ target }) => target === path))
    .map((file) => stem(file.path));
  const outside = users.filter((user) => posix.dirname(user) !== folder);
  return users.length > 0 && outside.every((user) => mirrored.has(user));
}
