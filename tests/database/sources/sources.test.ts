import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import { addSource } from "@/lib/sources/commands";
import { sourceByUrl, sourcesFor } from "@/lib/sources/queries";
import { colleague, writer } from "../../support/colleagues";
import { somebody } from "../../support/people";
import { command, refusals, sourceOf } from "../../support/record";

describe("the library of sources", () => {
  it("is shared: what one adds, another finds by words of title, publisher or author", async () => {
    const title = `Hearing postponed ${randomUUID()}`;
    const id = await sourceOf(writer, { title, author: "A. Reporter" });
    for (const words of [title, `COURIER ${title.toLowerCase()}`, `reporter ${title}`]) {
      expect((await sourcesFor(colleague, words)).map((source) => source.id)).toEqual([id]);
    }
    expect(await sourcesFor(colleague, `${title} elsewhere`)).toEqual([]);
    expect(await sourcesFor(colleague, `${title}\0elsewhere`)).toEqual([]);
  });

  it("finds a source by its address", async () => {
    const url = `https://example.org/${randomUUID()}`;
    const id = await sourceOf(writer, { url });
    expect((await sourceByUrl(colleague, ` ${url} `))?.id).toBe(id);
    expect(await sourceByUrl(colleague, `${url}/other`)).toBeNull();
  });

  it("keeps a sealed address to itself, and shows a sealed source only to who recorded it", async () => {
    const title = `Names a village ${randomUUID()}`;
    const url = `https://example.org/${randomUUID()}`;
    await sourceOf(writer, { title, url, urlTier: "sealed" });
    expect(await sourcesFor(colleague, title)).toMatchObject([{ title, url: null }]);
    const hidden = `Sealed ${randomUUID()}`;
    await sourceOf(writer, { title: hidden, tier: "sealed" });
    expect(await sourcesFor(colleague, hidden)).toEqual([]);
    expect(await sourcesFor(writer, hidden)).toHaveLength(1);
  });

  it("refuses an address that is on record, one that is none, and an advocate", async () => {
    const url = `https://example.org/${randomUUID()}`;
    await sourceOf(writer, { url });
    const source = {
      ...{ id: randomUUID(), kind: "article", publisher: "The Courier", title: "Again" },
      ...{ language: "en", reliability: "B", independence: "courier" },
    };
    const add = (viewer: Viewer, more: object) =>
      refusals(addSource(viewer, command({ ...source, ...more })));
    expect(await add(colleague, { url })).toEqual(["url: source_known"]);
    for (const none of [
      "javascript:alert(1)",
      "https://a.example/\0",
      "https://a.example/\u202eb",
    ]) {
      expect(await add(colleague, { url: none })).toEqual(["url: not_an_address"]);
    }
    expect(await add(await somebody("advocate"), {})).toEqual(["not_allowed"]);
  });
});
