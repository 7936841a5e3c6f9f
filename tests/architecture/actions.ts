import { children, type Node, type SourceFile, type Violation } from "./house";

const places = /^app\/.*\/actions\.ts$/;

/** Forms of people who are not signed in yet: they may be made by `doorAction`. */
const beforeSignIn = /^app\/\(desk\)\/desk\/(sign-in|join)\//;

/** Server functions that stand elsewhere than in `actions.ts`, or are not made by `action`. */
export function looseActions(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const isServer = file.nodes.some((node) => node.directive === "use server");
    if (!isServer) return [];
    if (!places.test(file.path)) return [`${file.path} says "use server"`];
    const maker = beforeSignIn.test(file.path) ? /^(action|doorAction)$/ : /^action$/;
    return exportsOf(file)
      .filter(({ madeBy }) => !maker.test(madeBy))
      .map(({ name }) => `${file.path} exports ${name}, which is not made by action`);
  });
}

/** The names an action file exports, each with the function that made it. */
export function exportsOf(file: SourceFile): { name: string; madeBy: string }[] {
  return file.nodes.filter(isExport).flatMap((node) => {
    const declaration = node.declaration as Node | null;
    if (declaration?.type !== "VariableDeclaration") return [{ name: node.type, madeBy: "" }];
    return children(declaration).map((declarator) => ({
      name: nameOf(declarator.id),
      madeBy: calleeOf(declarator.init),
    }));
  });
}

function isExport(node: Node): boolean {
  if (node.exportKind === "type") return false;
  return /^Export(Named|Default|All)?(Declaration)$/.test(node.type);
}

function calleeOf(value: unknown): string {
  const call = value as { type?: string; callee?: unknown } | null;
  return call?.type === "CallExpression" ? nameOf(call.callee) : "";
}

function nameOf(value: unknown): string {
  return (value as { name?: string } | null)?.name ?? "";
}
