import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseAst } from "vitest/node";

/** A node of the syntax tree; its children are whatever properties hold nodes. */
export type Node = { type: string; start: number; end: number; [property: string]: unknown };

/** One import of a file: `target` is a path in this house without its ending, or a package's name. */
export type Import = { target: string; inside: boolean; typeOnly: boolean };

export type SourceFile = {
  path: string;
  text: string;
  lines: number;
  nodes: Node[];
  imports: Import[];
};

/** Something a rule does not allow, in words that say where. */
export type Violation = string;

const root = posix.join(import.meta.dirname, "../..");
const written = /\.(ts|tsx|mts|mjs)$/;
const made = /^(lib\/db\/generated|prisma\/migrations)\//;

/** Every file of the house that a person wrote, below these folders. */
export function filesBelow(...folders: string[]): SourceFile[] {
  return pathsBelow(...folders)
    .filter((path) => written.test(path))
    .map((path) => sourceFile(path, readFileSync(posix.join(root, path), "utf8")));
}

/** Every path below these folders, without what machines make; a folder not there yet is empty. */
export function pathsBelow(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => list(folder))
    .filter((path) => !made.test(path))
    .sort();
}

export function read(path: string): string {
  return readFileSync(posix.join(root, path), "utf8");
}

/** A file with its text; a canary is planted by giving a text that nobody wrote to disk. */
export function sourceFile(path: string, text: string): SourceFile {
  const lang = path.endsWith(".tsx") ? "tsx" : "ts";
  const program = parseAst(text, { lang, astType: "ts" } as never, path) as unknown as Node;
  const nodes = everyNode(program);
  const imports = nodes.flatMap((node) => importOf(node, path));
  return { path, text, lines: text.trimEnd().split("\n").length, nodes, imports };
}

/** The name of a file without its ending, as imports say it. */
export function stem(path: string): string {
  return path.replace(written, "");
}

function list(folder: string): string[] {
  try {
    return readdirSync(posix.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function everyNode(node: Node): Node[] {
  return [node, ...children(node).flatMap(everyNode)];
}

export function children(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === "object" && "type" in value && "start" in value;
}

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function importOf(node: Node, path: string): Import[] {
  if (!importing.has(node.type) || !isNode(node.source)) return [];
  const { value } = node.source;
  // A computed address could name anything: it resolves to nothing a rule allows.
  const specifier = typeof value === "string" ? value : "(computed)";
  const typeOnly = node.type === "TSImportType" || isTypeOnly(node);
  const inside = specifier.startsWith("@/") || specifier.startsWith(".");
  return [{ target: inside ? resolve(specifier, path) : specifier, inside, typeOnly }];
}

function isTypeOnly(node: Node): boolean {
  if (node.importKind === "type" || node.exportKind === "type") return true;
  const specifiers = Array.isArray(node.specifiers) ? (node.specifiers as Node[]) : [];
  return specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === "type");
}

function resolve(specifier: string, path: string): string {
  const address = specifier.startsWith("@/")
    ? posix.normalize(specifier.slice(2))
    : posix.join(posix.dirname(path), specifier);
  return stem(address);
}
