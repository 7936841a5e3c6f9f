import type { Node, SourceFile, Violation } from "./house";

export type Messages = { [key: string]: string | Messages };

/** Every key of the message files, with its namespace: `public.case.title`. */
export function keysOf(messages: Messages, before = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value, `${before}${key}.`),
  );
}

/**
 * Keys that no file says. A key is said whole, or as text with gaps (`vocabulary.lanes.${lane}`).
 * Refusals are said by their code alone, so a code counts for its sentence.
 */
export function unusedKeys(keys: string[], files: SourceFile[]): Violation[] {
  const texts = new Set(files.flatMap(({ nodes }) => nodes.flatMap(textOf)));
  const gaps = files.flatMap(({ nodes }) => nodes.flatMap(patternOf));
  const namespaces = new Set(keys.map(namespaceOf));
  const patterns = gaps.filter(({ namespace }) => namespaces.has(namespace));
  return keys.filter((key) => {
    if (texts.has(key)) return false;
    if (namespaceOf(key) === "errors") return !texts.has(key.slice("errors.".length));
    return !patterns.some(({ pattern }) => pattern.test(key));
  });
}

/** Text that looks like a key and is none. */
export function unknownKeys(keys: string[], files: SourceFile[]): Violation[] {
  const namespaces = new Set(keys.map(namespaceOf));
  const known = new Set(keys.flatMap(andWhatItStandsIn));
  return files.flatMap(({ path, nodes }) =>
    nodes
      .flatMap(textOf)
      .filter((text) => /^\w+(\.\w+)+$/.test(text) && namespaces.has(namespaceOf(text)))
      .filter((text) => !known.has(text) && !/\.(json|css|tsx?)$/.test(text))
      .map((text) => `${path} says ${text}`),
  );
}

const shown =
  /^(aria-label|aria-description|aria-roledescription|title|alt|placeholder|label|summary)$/;
const letters = /\p{L}{2,}/u;

/** Words for people that stand in the markup itself. */
export function hardCodedText(files: SourceFile[], allowed: readonly string[] = []): Violation[] {
  return files.flatMap(({ path, nodes }) =>
    nodes
      .flatMap((node) => wordsOf(node))
      .map((text) => text.trim())
      .filter((text) => letters.test(text) && !allowed.includes(text))
      .map((text) => `${path} says “${text}”`),
  );
}

function wordsOf(node: Node): string[] {
  if (node.type === "JSXText") return [String(node.value)];
  if (node.type === "JSXAttribute") {
    const { name } = node.name as { name: unknown };
    return shown.test(String(name)) ? literalsIn(node.value) : [];
  }
  if (node.type !== "JSXElement" && node.type !== "JSXFragment") return [];
  const inside = node.children as Node[];
  return inside.filter(({ type }) => type === "JSXExpressionContainer").flatMap(literalsIn);
}

/** The text a container shows, also where a condition chooses between two. */
function literalsIn(value: unknown): string[] {
  const node = value as Node | null;
  if (!node) return [];
  if (node.type === "JSXExpressionContainer") return literalsIn(node.expression);
  if (node.type === "ConditionalExpression") {
    return [...literalsIn(node.consequent), ...literalsIn(node.alternate)];
  }
  if (node.type === "LogicalExpression") return literalsIn(node.right);
  if (node.type === "TemplateLiteral") return [quasis(node).join(" ")];
  return textOf(node);
}

function textOf(node: Node): string[] {
  if (node.type === "Literal" && typeof node.value === "string") return [node.value];
  if (node.type === "TemplateLiteral" && quasis(node).length === 1) return quasis(node);
  return [];
}

function patternOf(node: Node): { namespace: string; pattern: RegExp }[] {
  if (node.type !== "TemplateLiteral" || quasis(node).length < 2) return [];
  const parts = quasis(node);
  if (!parts[0]?.includes(".")) return [];
  const pattern = parts.map((part) => part.replaceAll(".", "\\.")).join("[\\w.-]+");
  return [{ namespace: namespaceOf(parts[0]), pattern: new RegExp(`^${pattern}$`) }];
}

function quasis(node: Node): string[] {
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

function namespaceOf(key: string): string {
  return key.slice(0, key.indexOf("."));
}

function andWhatItStandsIn(key: string): string[] {
  const steps = key.split(".");
  return steps.map((_, index) => steps.slice(0, index + 1).join("."));
}
