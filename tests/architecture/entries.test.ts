import { describe, expect, it } from "vitest";
import { exportsOf } from "./actions";
import { actions, routes } from "./entries";
import { filesBelow, type SourceFile, sourceFile } from "./house";

const app = filesBelow("app");

describe("everything a request can reach", () => {
  it("is listed with its methods", () => {
    const listed = Object.fromEntries(
      Object.entries(routes).map(([at, { methods }]) => [at, methods]),
    );
    expect(Object.fromEntries(reachableRoutes(app))).toEqual(listed);
  });

  it("is listed with who may, when it is a server action", () => {
    expect(reachableActions(app)).toEqual(Object.keys(actions).sort());
  });

  it("is for anyone exactly where the public door is", () => {
    const strangers = Object.entries(routes).filter(([, { who }]) => who === "anyone");
    const beside = /^\/(desk|api\/(auth|health|ready))\b/;
    expect(strangers.map(([address]) => address)).toEqual(
      Object.keys(routes).filter((address) => !beside.test(address)),
    );
  });
});

describe("a planted door is seen", () => {
  it.each([
    ["app/(public)/search/route.tsx", "export const GET = answer;", [["/search", ["GET"]]]],
    ["app/api/v1/all/route.ts", "export async function POST() {}", [["/api/v1/all", ["POST"]]]],
    ["app/api/x/route.ts", "const GET = 1; export { GET, PUT };", [["/api/x", ["GET", "PUT"]]]],
    [
      "app/api/y/route.ts",
      "const all = auth(); export const { GET, POST } = all;",
      [["/api/y", ["GET", "POST"]]],
    ],
    [
      "app/(desk)/desk/people/page.tsx",
      "export default function Page() {}",
      [["/desk/people", ["GET"]]],
    ],
  ])("%s: %s", (path, text, found) => {
    expect(reachableRoutes([sourceFile(path, text)])).toEqual(found);
  });
});

function reachableRoutes(files: SourceFile[]): [string, string[]][] {
  return files
    .filter(({ path }) => /\/(route|page)\.tsx?$/.test(path))
    .map((file): [string, string[]] => [addressOf(file.path), methodsOf(file)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function addressOf(path: string): string {
  const folders = path
    .split("/")
    .slice(1, -1)
    .filter((name) => !name.startsWith("("));
  return `/${folders.join("/")}`;
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

function methodsOf(file: SourceFile): string[] {
  if (/\/page\.tsx$/.test(file.path)) return ["GET"];
  const exported = file.nodes.filter(({ type }) => type === "ExportNamedDeclaration");
  const names = exported.map(({ start, end }) => file.text.slice(start, end)).join("\n");
  return methods.filter((method) => new RegExp(`\\b${method}\\b`).test(headOf(names)));
}

/** What stands before the body: the names, not what the functions do. */
function headOf(text: string): string {
  return text
    .split("\n")
    .map((line) => line.split(/=|\(/)[0])
    .join("\n");
}

function reachableActions(files: SourceFile[]): string[] {
  return files
    .filter(({ nodes }) => nodes.some(({ directive }) => directive === "use server"))
    .flatMap((file) => exportsOf(file).map(({ name }) => `${file.path}#${name}`))
    .sort();
}
