import { textOfPdf } from "./pdf-text";

/** What a stranger gets for an address. */
export type Page = { address: string; status: number; headers: string; text: string };

export type Ask = (address: string) => Promise<Response>;

/**
 * Every page a stranger can reach from these addresses by following what the answers name: links,
 * forms, feeds, site maps, the addresses in JSON and in headers. Text of a PDF is read as text.
 */
export async function crawl(ask: Ask, from: readonly string[], origin: string): Promise<Page[]> {
  const pages = new Map<string, Page>();
  const open = [...from];
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    if (pages.has(address)) continue;
    const page = await visit(ask, address);
    pages.set(address, page);
    open.push(...addressesIn(page, origin).filter((next) => !pages.has(next)));
  }
  return [...pages.values()];
}

export async function visit(ask: Ask, address: string): Promise<Page> {
  const answer = await ask(address);
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPdf = answer.headers.get("content-type") === "application/pdf";
  const text = isPdf ? textOfPdf(bytes) : bytes.toString("utf8");
  return { address, status: answer.status, headers, text };
}

function addressesIn({ address, headers, text }: Page, origin: string): string[] {
  const said = `${headers}\n${text}`.replaceAll("&amp;", "&");
  const paths = [...said.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, path]) => path ?? "");
  const whole = said.match(new RegExp(`${origin}[^\\s"'<>)\\]},;]*`, "g")) ?? [];
  const inJson = [...said.matchAll(/"(\/(?:cases|api)[^"\s]*)"/g)].map(([, path]) => path ?? "");
  return [...paths, ...whole, ...inJson]
    .map((path) => new URL(path, origin + address))
    .filter((url) => url.origin === origin && !/^\/(desk|api\/auth|_next)\b/.test(url.pathname))
    .map((url) => url.pathname + url.search);
}
