import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseFeed, changesFeed } from "@/lib/public/feed";
import type { Change, Version } from "@/lib/public/published";
import { hostileText } from "../../support/hostile";
import { publishedCases } from "../../support/published-case";
import { all, readXml, textOf } from "../../support/xml";

const view = { asOf: "2026-11-24", locale: "en", origin: "https://pana.example" } as const;
const { document: _, ...current } = publishedCases["murager-alimuly"];
const first: Version = {
  ...current,
  version: 1,
  kind: "first",
  note: "First version.",
  publishedAt: "2026-11-20T09:00:00.000Z",
};

describe("the feed of a case", () => {
  const feed = readXml(caseFeed(publishedCases["murager-alimuly"], [first, current], view));
  const [newest, oldest] = all(feed, "entry");

  it("has an entry for each version, newest first, with its note", () => {
    expect(all(feed, "entry")).toHaveLength(2);
    expect(newest && textOf(newest, "title")).toBe("Version 4, update: Murager Alimuly");
    expect(newest && textOf(newest, "summary")).toBe(current.note);
    expect(oldest && textOf(oldest, "title")).toBe("Version 1, first version: Murager Alimuly");
  });

  it("says when in universal time, and points to the permanent address of each version", () => {
    expect(newest && textOf(newest, "updated")).toBe("2026-11-24T12:00:03.000Z");
    expect(newest && all(newest, "link")[0]?.attributes.href).toBe(
      "https://pana.example/cases/murager-alimuly/v/4",
    );
    expect(textOf(feed, "updated")).toBe("2026-11-24T12:00:03.000Z");
  });

  it("gives a version the same id for ever, at whatever address the site is reached", () => {
    const moved = { ...view, origin: "https://mirror.example" };
    const mirror = readXml(caseFeed(publishedCases["murager-alimuly"], [current], moved));
    const [entry] = all(mirror, "entry");
    expect(entry && textOf(entry, "id")).toBe(newest && textOf(newest, "id"));
    expect(newest && textOf(newest, "id")).toBe("urn:uuid:74cc8946-34c8-86b4-8916-a423cfc14cb4");
    expect(oldest && textOf(oldest, "id")).not.toBe(newest && textOf(newest, "id"));
  });
});

describe("the feed of all cases", () => {
  it("tells the latest changes and keeps silent on withdrawn cases", () => {
    const about = { slug: "a", version: 2, note: "Note.", title: "A" };
    const changes: Change[] = [
      { about, kind: "correction", publishedAt: "2026-11-22T00:00:00.000Z" },
      { about: null, kind: "withdrawal", publishedAt: "2026-11-23T00:00:00.000Z" },
    ];
    const entries = all(readXml(changesFeed(changes, view)), "entry");
    expect(entries.map((entry) => textOf(entry, "title"))).toEqual(["Version 2, correction: A"]);
  });

  it("is well formed whatever was typed", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (note, title) => {
        const about = { slug: "a", version: 2, note, title };
        const change: Change = { about, kind: "update", publishedAt: "2026-11-22T00:00:00.000Z" };
        expect(all(readXml(changesFeed([change], view)), "entry")).toHaveLength(1);
      }),
    );
  });
});
