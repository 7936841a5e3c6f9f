import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;

const root = join(import.meta.dirname, "../..");
const app = join(root, "app");

/** Asks the public door as a stranger would, without a server between: its route handlers answer. */
export async function askPublicDoor(address: string, origin: string): Promise<Response> {
  const url = new URL(address, origin);
  const file = join(root, "public", url.pathname);
  if (existsSync(file) && statSync(file).isFile()) return new Response(readFileSync(file));
  for (const route of routes) {
    const params = paramsOf(route, url.pathname);
    if (!params) continue;
    const { GET } = (await import(join(app, route))) as { GET: Handler };
    return GET(new Request(url), { params: Promise.resolve(params) });
  }
  throw new Error(`No route of the public door answers ${url.pathname}`);
}

/** The route files of the public door, those that name an address before those that match many. */
const routes = readdirSync(app, { recursive: true, encoding: "utf8" })
  .filter((path) => /^(\(public\)|api\/v1)\/(.*\/)?route\.tsx?$/.test(path))
  .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

function rank(route: string): string {
  return route
    .replace("(public)/", "")
    .replaceAll(/\[\.{3}.*?\]/g, "~~")
    .replaceAll(/\[.*?\]/g, "~");
}

function paramsOf(route: string, path: string): Record<string, string | string[]> | null {
  const found = path.match(patternOf(route));
  if (!found) return null;
  return Object.fromEntries(
    Object.entries(found.groups ?? {}).map(([name, value]) => {
      const steps = value.split("/").map(decodeURIComponent);
      return [name, route.includes(`[...${name}]`) ? steps : (steps[0] ?? "")];
    }),
  );
}

function patternOf(route: string): RegExp {
  const steps = route
    .split("/")
    .slice(0, -1)
    .filter((step) => !step.startsWith("("));
  return new RegExp(`^/${steps.map(stepPattern).join("/")}$`);
}

function stepPattern(step: string): string {
  const [, rest, name] = step.match(/^\[(\.{3})?(\w+)\]$/) ?? [];
  if (!name) return step.replaceAll(".", "\\.");
  return rest ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
}
