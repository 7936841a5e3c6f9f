/**
 * Who may import what. The first row whose place holds a file is its row. `*` is one folder, and
 * `{name}` in a row is what `*` was. A place may always import itself. A house entry allows the
 * file or the folder of that name; a package entry allows the package and what is below it.
 */
export type Room = {
  place: string;
  house: readonly string[];
  packages: readonly string[];
  /** only the shapes of things, never their code */
  typesFrom?: readonly string[];
};

const language = ["lib/domain", "lib/format", "lib/i18n"];
const publicDoor = ["lib/public", "lib/exports", "components/edition", "components/shell"];

export const table: readonly Room[] = [
  {
    place: "app/(public)",
    house: [...language, ...publicDoor, "components/timeline"],
    packages: ["react"],
  },
  { place: "app/api/v1", house: [...language, ...publicDoor], packages: [] },
  { place: "app/api/auth", house: ["lib/access"], packages: ["next-auth", "next"] },
  { place: "app/api", house: ["lib/health"], packages: [] },
  {
    place: "app/(desk)",
    // lib/public/html: the preview of a review is the public page, made by the public door's own code
    house: [
      "components",
      ...nouns("lib/"),
      ...["lib/access", "lib/env", "lib/log", "lib/public/html"],
      ...language,
    ],
    packages: ["next", "react", "node:crypto", "zod"],
  },
  { place: "app", house: ["lib/public", "components", ...language], packages: ["next", "react"] },

  { place: "components/ui", house: [], packages: ["react", "next"] },
  {
    place: "components/edition",
    house: [...language, "components/timeline", "components/shell"],
    packages: ["react"],
    typesFrom: ["lib/public/cases"],
  },
  { place: "components/timeline", house: language, packages: ["react"] },
  { place: "components/shell", house: language, packages: ["react"] },
  {
    place: "components/*",
    house: [...language, "components", "lib/{name}/schema"],
    packages: ["react", "next"],
    typesFrom: [...nouns("lib/"), "lib/access"],
  },

  { place: "lib/domain", house: [], packages: ["zod"] },
  { place: "lib/i18n", house: ["lib/domain"], packages: ["intl-messageformat"] },
  { place: "lib/format", house: ["lib/domain", "lib/i18n"], packages: [] },
  { place: "lib/env.ts", house: [], packages: ["zod"] },
  { place: "lib/health.ts", house: ["lib/env", "lib/db", "lib/log"], packages: [] },
  { place: "lib/log.ts", house: [], packages: ["node:crypto"] },
  {
    place: "lib/db",
    house: ["lib/env"],
    packages: ["pg", "@prisma", "node:crypto"],
  },
  {
    place: "lib/access/change.ts",
    house: ["lib/domain", "lib/db/types", "lib/db/writer", "lib/access"],
    packages: ["zod"],
  },
  {
    place: "lib/access/session.ts",
    house: ["lib/domain", "lib/env", "lib/access"],
    packages: ["next", "next-auth", "react", "node:crypto"],
  },
  {
    place: "lib/access",
    house: ["lib/domain", "lib/env", "lib/db/types", "lib/db/reader"],
    packages: ["zod", "node:crypto", "@node-rs/argon2"],
  },
  {
    place: "lib/public",
    house: [...language, "lib/env", "lib/db/public"],
    packages: ["zod", "react", "react-dom", "node:crypto", "node:fs", "node:path"],
  },
  {
    place: "lib/exports",
    house: [...language, "lib/public", "lib/env"],
    packages: [
      "zod",
      "@myriaddreamin/typst-ts-node-compiler",
      "node:crypto",
      "node:fs",
      "node:path",
      "node:url",
    ],
  },
  {
    place: "lib/*",
    house: ["lib/domain", "lib/access", "lib/db/types", "lib/db/reader", ...nouns("lib/")],
    packages: ["zod", "node:crypto"],
  },
];

/** The nouns of the record: the same folders in `lib`, each with its schema, queries and commands. */
export function nouns(before = ""): string[] {
  const names = ["accounts", "cases", "events", "notes", "people", "proceedings", "publications"];
  return [...names, "sources"].map((name) => before + name);
}

/** What no file of the public door may reach, in any number of steps. */
export const behindTheDesk = [
  "lib/access",
  "lib/db/reader",
  "lib/db/writer",
  ...nouns("lib/"),
  "next-auth",
];
