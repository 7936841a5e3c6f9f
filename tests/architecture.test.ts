import { describe, expect, it } from "vitest";
import { filesBelow, sourceFile } from "./architecture/house";
import { forbiddenImports, rings, waysToTheDesk } from "./architecture/imports";

const house = filesBelow("app", "components", "lib");

it("the whole house is read, so that no rule is kept by looking at nothing", () => {
  for (const part of ["app/(public)", "app/(desk)", "app/api", "components", "lib/domain", "lib"]) {
    const files = house.filter(({ path }) => path.startsWith(`${part}/`));
    expect(files.length, part).toBeGreaterThan(4);
    expect(
      files.some(({ imports }) => imports.length > 0),
      part,
    ).toBe(true);
  }
  expect(house.length).toBeGreaterThan(300);
});

describe("who imports whom", () => {
  it("keeps to the table", () => {
    expect(forbiddenImports(house)).toEqual([]);
  });

  it("gives strangers no way to the desk, in any number of steps", () => {
    expect(waysToTheDesk(house)).toEqual([]);
  });

  it("has no rings between the nouns", () => {
    expect(rings(house)).toEqual([]);
  });
});

describe("a planted import that the table does not allow is caught", () => {
  it.each([
    ["app/(public)/cases/[slug]/route.tsx", 'import { caseFor } from "@/lib/cases/queries";'],
    [
      "app/(public)/cases/[slug]/route.tsx",
      'import { currentViewer } from "@/lib/access/session";',
    ],
    ["app/(public)/route.tsx", 'import { reader } from "@/lib/db/reader";'],
    ["app/(public)/route.tsx", 'import { notFound } from "next/navigation";'],
    ["app/(desk)/desk/page.tsx", 'import { reader } from "@/lib/db/reader";'],
    ["app/(desk)/desk/page.tsx", 'import { writer } from "../../../lib/db/writer";'],
    ["app/api/v1/cases/route.ts", 'export { myCases } from "@/lib/cases/queries";'],
    ["app/api/health/route.ts", 'import { writer } from "@/lib/db/writer";'],
    ["components/ui/button.tsx", 'import { badges } from "@/lib/domain/vocabulary";'],
    ["components/edition/case-page.tsx", 'import Link from "next/link";'],
    ["components/edition/case-page.tsx", 'import { publicCase } from "@/lib/public/cases";'],
    ["components/events/form.tsx", 'import { logEvent } from "@/lib/events/commands";'],
    ["lib/domain/standing.ts", 'import { env } from "../env";'],
    ["lib/domain/standing.ts", 'const later = import("@/lib/format/dates");'],
    ["lib/domain/standing.ts", 'type Row = import("@/lib/db/types").Transaction;'],
    ["lib/domain/standing.ts", 'import { readFileSync } from "node:fs";'],
    ["lib/format/dates.ts", 'import { publicCase } from "@/lib/public/cases";'],
    ["lib/access/scope.ts", 'import { writer } from "@/lib/db/writer";'],
    ["lib/access/scope.ts", 'import { getServerSession } from "next-auth";'],
    ["lib/events/commands.ts", 'import { writer } from "@/lib/db/writer";'],
    ["lib/events/commands.ts", 'import { writer } from "@/lib/db/../db/writer";'],
    ["lib/events/queries.ts", 'import { headers } from "next/headers";'],
    ["lib/events/queries.ts", "const anything = (name: string) => import(name);"],
    ["lib/public/cases.ts", 'import { reader } from "@/lib/db/reader";'],
    ["lib/public/cases.ts", 'import { caseRecord } from "@/lib/cases/record";'],
    ["lib/exports/summary.ts", 'import { caseRecord } from "@/lib/cases/record";'],
    ["lib/helpers.ts", ""],
  ])("%s: %s", (path, text) => {
    expect(forbiddenImports([sourceFile(path, text)])).toHaveLength(1);
  });

  it("also where it comes by a way around", () => {
    const planted = [
      sourceFile("app/(public)/route.tsx", 'import { list } from "@/lib/public/list";'),
      sourceFile("lib/public/list.ts", 'export * from "../exports/all";'),
      sourceFile("lib/exports/all.ts", 'export const all = () => import("@/lib/cases/queries");'),
    ];
    expect(waysToTheDesk(planted)).toEqual(["app/(public)/route.tsx reaches lib/cases/queries"]);
  });

  it("and a ring of three nouns is found from each of them", () => {
    const planted = [
      sourceFile("lib/cases/queries.ts", 'import "@/lib/events/queries";'),
      sourceFile("lib/events/queries.ts", 'import "../sources/queries";'),
      sourceFile("lib/sources/queries.ts", 'import type { Row } from "@/lib/cases/queries";'),
    ];
    expect(rings(planted)).toHaveLength(3);
  });
});
