import { type Import, type SourceFile, stem, type Violation } from "./house";
import { behindTheDesk, nouns, type Room, table } from "./table";

/** Imports that the table does not allow, and files in places it does not know. */
export function forbiddenImports(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const found = roomOf(file.path);
    if (!found) return [`${file.path} stands where the table has no row`];
    return file.imports
      .filter((link) => !allowed(link, found.room, found.name))
      .map((link) => `${file.path} may not import ${link.target}`);
  });
}

/** Ways from the public door to the desk, in any number of steps; the shapes of things do not count. */
export function waysToTheDesk(files: SourceFile[]): Violation[] {
  const doors = files.filter(({ path }) => /^app\/(\(public\)|api\/v1)\//.test(path));
  return doors.flatMap((door) => {
    const reached = reachable(door, files);
    return [...reached]
      .filter((target) => behindTheDesk.some((secret) => isBelow(target, secret)))
      .map((target) => `${door.path} reaches ${target}`);
  });
}

/** Folders of nouns that import each other, directly or around: each named once with its way back. */
export function rings(files: SourceFile[]): Violation[] {
  const steps = new Map(nouns().map((noun) => [noun, neighbours(noun, files)]));
  return nouns().flatMap((noun) => {
    const way = wayBack(noun, noun, steps, []);
    return way ? [`lib/${noun} comes back to itself: ${way.join(" → ")}`] : [];
  });
}

function roomOf(path: string): { room: Room; name: string } | null {
  for (const room of table) {
    const name = match(path, room.place);
    if (name !== null) return { room, name };
  }
  return null;
}

/** What `*` stands for where the place holds the path (empty where it has none), or null. */
function match(path: string, place: string): string | null {
  const steps = place.split("/");
  const taken = path.split("/");
  if (taken.length < steps.length) return null;
  if (steps.at(-1) === "*" && taken.length === steps.length) return null;
  if (!steps.every((step, index) => step === "*" || step === taken[index])) return null;
  return taken[steps.indexOf("*")] ?? "";
}

function allowed(link: Import, room: Room, name: string): boolean {
  if (!link.inside) return room.packages.some((known) => isBelow(link.target, known));
  const own = stem(room.place.replace("*", name));
  const shapes = link.typeOnly ? (room.typesFrom ?? []) : [];
  return [own, ...room.house, ...shapes].some((place) =>
    isBelow(link.target, place.replace("{name}", name)),
  );
}

function isBelow(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}

function reachable(from: SourceFile, files: SourceFile[]): Set<string> {
  const byStem = new Map(files.map((file) => [stem(file.path), file]));
  const seen = new Set<string>();
  const open = [from];
  for (let file = open.pop(); file; file = open.pop()) {
    for (const { target, typeOnly } of file.imports) {
      if (typeOnly || seen.has(target)) continue;
      seen.add(target);
      const next = byStem.get(target);
      if (next) open.push(next);
    }
  }
  return seen;
}

function neighbours(noun: string, files: SourceFile[]): string[] {
  const targets = files
    .filter(({ path }) => path.startsWith(`lib/${noun}/`))
    .flatMap(({ imports }) => imports.map(({ target }) => target));
  return nouns().filter(
    (other) => other !== noun && targets.some((target) => isBelow(target, `lib/${other}`)),
  );
}

function wayBack(
  at: string,
  home: string,
  steps: Map<string, string[]>,
  way: string[],
): string[] | null {
  for (const next of steps.get(at) ?? []) {
    if (next === home) return [...way, at, home];
    if (way.includes(next)) continue;
    const found = wayBack(next, home, steps, [...way, at]);
    if (found) return found;
  }
  return null;
}
