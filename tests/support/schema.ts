import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Tier, tiers } from "@/lib/domain/tiers";

/** One stored column: as the schema names it and as PostgreSQL does. `tier` is null where none is said. */
export type Column = {
  model: string;
  field: string;
  table: string;
  column: string;
  schema: string;
  type: string;
  list: boolean;
  optional: boolean;
  uuid: boolean;
  tier: Tier | null;
};

const folder = join(import.meta.dirname, "../../prisma/schema");

/** Every column of every table, read from `prisma/schema`. */
export function columns(): Column[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .flatMap((text, _, texts) => columnsOf(text, modelNames(texts.join("\n"))));
}

/** The columns one schema file declares; `models` are the names whose fields are relations. */
export function columnsOf(text: string, models = modelNames(text)): Column[] {
  return [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model, body]) =>
    fieldsOf(model as string, body as string, models),
  );
}

function modelNames(text: string): Set<string> {
  return new Set([...text.matchAll(/^model (\w+)/gm)].map(([, name]) => name as string));
}

function fieldsOf(model: string, body: string, models: Set<string>): Column[] {
  const lines = body.split("\n").map((line) => line.trim());
  const table = body.match(/@@map\("(\w+)"\)/)?.[1] ?? model;
  const schema = body.match(/@@schema\("(\w+)"\)/)?.[1] ?? "";
  return lines.flatMap((line, index) => {
    const found = line.match(/^(\w+)\s+(\w+)(\[\])?(\?)?/);
    if (!found || models.has(found[2] as string)) return [];
    const [, field, type, list, optional] = found as unknown as [
      string,
      string,
      string,
      string?,
      string?,
    ];
    const column = line.match(/@map\("(\w+)"\)/)?.[1] ?? field;
    const tier = tierOf(lines[index - 1] ?? "");
    const kind = {
      type,
      list: list !== undefined,
      optional: optional !== undefined,
      uuid: line.includes("@db.Uuid"),
    };
    return [{ model, field, table, column, schema, ...kind, tier }];
  });
}

function tierOf(line: string): Tier | null {
  return tiers.find((tier) => line === `/// ${tier}`) ?? null;
}
