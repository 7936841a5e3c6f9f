import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { logEvent } from "@/lib/events/commands";
import {
  corrections,
  latestChanges,
  publicCase,
  publicCases,
  publicVersion,
  publicVersions,
} from "@/lib/public/cases";
import { writer as author, colleague as second } from "../../support/colleagues";
import { askPublicDoor } from "../../support/public-door";
import { release } from "../../support/publishing";
import {
  arrest,
  command,
  openTestCase,
  sourceOf,
  type TestCase,
  value,
} from "../../support/record";

async function publishedCase(...kinds: string[]): Promise<TestCase> {
  const own = await openTestCase(author, second);
  for (const kind of kinds) {
    await value(logEvent(author, command(arrest([own.caseId], await sourceOf(author)))));
    await release(author, second, own, kind);
  }
  return own;
}

const ask = (address: string) => askPublicDoor(address, "http://localhost:3000");

const shown = await publishedCase("first", "correction");
const gone = await publishedCase("first", "correction", "withdrawal");

describe("reading what is public", () => {
  it("finds the current version, and each version by its number", async () => {
    const { slug } = shown;
    expect(await publicCase(slug)).toMatchObject({ found: "published", case: { version: 2 } });
    expect(await publicVersion(slug, 1)).toMatchObject({ case: { version: 1, kind: "first" } });
    const versions = await publicVersions(slug);
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[0]?.previousHash).toBe(versions[1]?.hash);
  });

  it("finds nothing where nothing is, however it is asked", async () => {
    for (const slug of ["nobody", "", "..", "a\0b", "x".repeat(9000), "' OR 1=1 --"]) {
      expect(await publicCase(slug), slug).toEqual({ found: "nothing" });
      expect(await publicVersions(slug), slug).toEqual([]);
    }
    for (const version of [0, -1, 3, 1.5, Number.NaN, 2 ** 40]) {
      expect(await publicVersion(shown.slug, version)).toEqual({ found: "nothing" });
    }
  });

  it("lists the cases that are public and the changes to them", async () => {
    expect((await publicCases()).map(({ slug }) => slug)).toContain(shown.slug);
    const own = (await latestChanges(50)).filter(({ about }) => about?.slug === shown.slug);
    expect(own.map(({ kind }) => kind)).toEqual(["correction", "first"]);
    expect(await latestChanges(1)).toHaveLength(1);
  });
});

describe("a withdrawn case", () => {
  it("is gone with all its versions", async () => {
    for (const version of [1, 2, 3]) {
      expect(await publicVersion(gone.slug, version)).toMatchObject({ found: "withdrawn" });
    }
    expect(await publicCase(gone.slug)).toMatchObject({ found: "withdrawn" });
    expect(await publicVersions(gone.slug)).toEqual([]);
    expect((await publicCases()).map(({ slug }) => slug)).not.toContain(gone.slug);
  });

  it("answers 410 at each of its addresses, in the same words", async () => {
    const addresses = ["", "/versions", "/v/1", "/v/3"].map((end) => `/cases/${gone.slug}${end}`);
    for (const address of addresses) {
      const response = await ask(address);
      expect(response.status, address).toBe(410);
      expect(await response.text()).not.toContain(gone.slug);
    }
  });

  it("is told of in the corrections without its name, its note or its earlier corrections", async () => {
    const all = await corrections();
    expect(all.filter(({ kind }) => kind === "withdrawal")).toMatchObject([{ about: null }]);
    expect(JSON.stringify([all, await latestChanges(50)])).not.toContain(gone.slug);
    expect(await (await ask("/corrections")).text()).not.toContain(gone.slug);
  });
});

describe("an address that has nothing", () => {
  it("is any other way to write the number of a version: each version has one address", async () => {
    for (const other of ["01", "1e0", "0x1", "%201", "+1", "1.0", "0", "x"]) {
      const response = await ask(`/cases/${shown.slug}/v/${other}`);
      expect(response.status, other).toBe(404);
    }
  });

  it("answers 404, and says no more of a case that was never published", async () => {
    const unpublished = await openTestCase(author, second);
    const texts = await Promise.all(
      [`/cases/${unpublished.slug}`, `/cases/${randomUUID()}`, "/nothing/here"].map(
        async (address) => {
          const response = await ask(address);
          expect(response.status, address).toBe(404);
          return response.text();
        },
      ),
    );
    expect(new Set(texts).size).toBe(1);
  });
});
