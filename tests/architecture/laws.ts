import { children, type Node, type SourceFile } from "./house";

/**
 * What no file may say, and where it is said all the same. `breaks` is how often a file does it;
 * `canary` is a planted file that must be caught, so that a law can never check nothing.
 */
export type Law = {
  law: string;
  breaks: (file: SourceFile) => number;
  except?: RegExp;
  canary: { path: string; text: string };
};

const said = (pattern: RegExp) => (file: SourceFile) =>
  [...file.text.matchAll(new RegExp(pattern, "g"))].length;

const component = "components/cases/case-card.tsx";
const query = "lib/cases/queries.ts";

/** For `app`, `components` and `lib`: what runs. */
export const lawsOfCode: readonly Law[] = [
  {
    law: "settings are read in lib/env.ts",
    breaks: said(/process\s*(\?\.|\.|\[\s*["'])\s*env|\benv\b[^=\n]*=\s*process\b/),
    except: /^lib\/env\.ts$/,
    canary: { path: query, text: 'const url = process.env["DATABASE_URL"];' },
  },
  {
    law: "markup is never put in as text, but for the style sheet of the public door",
    breaks: said(/dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML/),
    except: /^lib\/public\/html\.tsx$/,
    canary: {
      path: component,
      text: "const x = <p dangerouslySetInnerHTML={{ __html: name }} />;",
    },
  },
  {
    law: "text never becomes code",
    breaks: said(/\beval\(|new Function\(|document\.write|javascript:/),
    canary: { path: component, text: 'const run = new Function("return 1");' },
  },
  {
    law: "SQL is never put together from text",
    breaks: said(/RawUnsafe|Prisma\.raw\(/),
    canary: { path: query, text: "const rows = await db.$queryRawUnsafe(sql);" },
  },
  {
    law: "no cache holds what a withdrawal must take away",
    breaks: said(
      /["']use cache|unstable_cache|cacheLife|cacheTag|(?<!must-)revalidate|draftMode|generateStaticParams|force-static|force-cache/,
    ),
    canary: { path: "app/(public)/route.tsx", text: "export const revalidate = 60;" },
  },
  {
    law: "nothing is fetched, from anywhere",
    breaks: said(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/),
    canary: { path: component, text: 'const answer = await fetch("/api/v1/cases");' },
  },
  {
    law: "no address of another site stands in code, but for names of XML and JSON-LD",
    breaks: said(
      /https?:\/\/(?!www\.w3\.org\/|schema\.org\b|purl\.org\/|localhost\b|www\.sitemaps\.org\/)\w/,
    ),
    canary: { path: component, text: 'const font = "https://fonts.example/noto.woff2";' },
  },
  {
    law: "what is logged goes through lib/log.ts",
    breaks: said(/\bconsole\.|process\.(stdout|stderr)/),
    except: /^lib\/log\.ts$/,
    canary: { path: query, text: "console.log(row.name);" },
  },
  {
    law: "no error is swallowed",
    breaks: (file) =>
      file.nodes.filter((node) => node.type === "CatchClause" && isEmpty(node)).length +
      said(/\.catch\(\(\w*\)\s*=>\s*(undefined|null|\{\s*\})\)/)(file),
    canary: { path: query, text: "try { go(); } catch {}" },
  },
];

/** For what must answer the same for the same question. */
export const lawsOfRules: readonly Law[] = [
  {
    law: "the time is handed in, never read",
    breaks: said(/new Date\(\)|Date\.now\(|performance\.now\(|Math\.random\(|randomUUID\(/),
    canary: { path: "lib/domain/standing.ts", text: "const today = new Date();" },
  },
  {
    law: "markup of the public door has no hooks and no client code",
    breaks: said(/["']use client["']|\buse(State|Effect|Ref|Memo|Callback|Context|Id)\(/),
    canary: { path: "components/edition/case-page.tsx", text: '"use client";' },
  },
];

const word = (...halves: string[]) => halves.join("");

/** For everything, tests and scripts too. */
export const lawsOfEverything: readonly Law[] = [
  {
    law: "what is left to do is done or told, not left in a comment",
    breaks: said(/\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b/),
    canary: { path: query, text: `// ${word("TO", "DO")}: later` },
  },
  {
    law: "no check is silenced",
    breaks: said(/(biome-ign[o]re|eslint-dis[a]ble|prettier-ign[o]re|@ts-(ign[o]re|noch[e]ck))/),
    canary: { path: query, text: `// ${word("@ts-ign", "ore")}` },
  },
  {
    law: "every test runs",
    // A journey that brings its own screens says by a function that one project is enough.
    breaks: said(/\b(describe|it|test)\.(only|todo|fixme|fails|skip(?!\(\(\{))\b/),
    canary: { path: "tests/unit/x.test.ts", text: `${word("test.on", "ly")}("one", () => {});` },
  },
  {
    law: "nothing of ours is replaced in a test",
    breaks: said(/\bvi\.(mo[c]k|doMo[c]k|stubGlobal)\(/),
    canary: { path: "tests/unit/x.test.ts", text: `${word("vi.mo", "ck")}("@/lib/env");` },
  },
  {
    law: "nothing names a place on one machine",
    breaks: said(/["'`\s(]\/(work|home|Users|root)\//),
    canary: { path: "scripts/up.mjs", text: `const place = "${word("/wo", "rk/main")}";` },
  },
];

function isEmpty(clause: Node): boolean {
  return children(clause).some((body) => body.type === "BlockStatement" && !children(body).length);
}
