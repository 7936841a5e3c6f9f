/** An element of a document: what a test asks of the XML we write. */
export type Node = {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const name = "[A-Za-z_:][\\w:.-]*";
const token = new RegExp(
  `<(?<close>/)?(?<tag>${name})(?<attributes>(?:\\s+${name}="[^"<]*")*)(?<empty>/)?>|(?<text>[^<]+)`,
  "gy",
);

/** Reads XML as strictly as we write it, and throws where it is not well formed. */
export function readXml(xml: string): Node {
  const start = '<?xml version="1.0" encoding="utf-8"?>\n';
  if (!xml.startsWith(start)) throw new Error("No declaration");
  const body = xml.slice(start.length).trimEnd();
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const groups = token.exec(body)?.groups;
    if (!groups) throw new Error(`Not well formed at ${body.slice(at, at + 60)}`);
    take(groups, open);
  }
  const [top] = root.children;
  if (open.length !== 1 || !top || root.children.length !== 1) throw new Error("Not one element");
  return top;
}

export function all(node: Node, tag: string): Node[] {
  return node.children.filter(({ name: each }) => each === tag);
}

export function textOf(node: Node, tag: string): string {
  return all(node, tag)[0]?.text ?? "";
}

function take(groups: Record<string, string | undefined>, open: Node[]): void {
  const parent = open.at(-1);
  if (!parent) throw new Error("Text after the end");
  const { close, tag = "", attributes = "", empty, text } = groups;
  if (text !== undefined) parent.text += unescaped(text);
  else if (close) {
    if (open.pop()?.name !== tag) throw new Error(`</${tag}> closes another element`);
  } else {
    const node = { name: tag, attributes: readAttributes(attributes), children: [], text: "" };
    parent.children.push(node);
    if (!empty) open.push(node);
  }
}

function readAttributes(written: string): Record<string, string> {
  const pairs = written.matchAll(/([\w:.-]+)="([^"]*)"/g);
  return Object.fromEntries([...pairs].map(([, key = "", value = ""]) => [key, unescaped(value)]));
}

function unescaped(text: string): string {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)) {
    throw new Error("A character that XML cannot hold");
  }
  return text.replaceAll(/&(\w*);?/g, (found, entity) => {
    const mark = entities[entity];
    if (mark === undefined || !found.endsWith(";")) throw new Error(`Bare ampersand: ${found}`);
    return mark;
  });
}
