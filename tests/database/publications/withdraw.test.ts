import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import { myCases } from "@/lib/cases/queries";
import { logEvent } from "@/lib/events/commands";
import { publish } from "@/lib/publications/commands";
import { reviewQueue } from "@/lib/publications/queries";
import { previewOf, reviewOf } from "@/lib/publications/review";
import { asPublic } from "../../support/database";
import { somebody } from "../../support/people";
import { offer, release, strangersSee } from "../../support/publishing";
import {
  arrest,
  command,
  openTestCase,
  refusals,
  sourceOf,
  type TestCase,
  value,
} from "../../support/record";

let author: Viewer;
let second: Viewer;
let own: TestCase;

beforeAll(async () => {
  author = await somebody("contributor");
  second = await somebody("reviewer");
  own = await openTestCase(author, second);
  await value(logEvent(author, command(arrest([own.caseId], await sourceOf(author)))));
  await release(author, second, own, "first");
  await release(author, second, own, "withdrawal");
});

describe("withdrawing a case", () => {
  it("appends a neutral tombstone", async () => {
    expect((await strangersSee(own)).at(-1)).toMatchObject({
      version: 2,
      kind: "withdrawal",
      document: { schema: "pana.tombstone/1", slug: own.slug },
    });
  });

  it("takes title and names out of the list, and marks every version so far as not shown", async () => {
    const client = await asPublic();
    const listed = "SELECT * FROM pub.case_listing WHERE slug = $1";
    expect((await client.query(listed, [own.slug])).rows).toMatchObject([
      { title: own.slug, names: "", version: 2, withdrawn_version: 2 },
    ]);
    expect(await myCases(author)).toMatchObject([{ id: own.caseId, publishedVersion: null }]);
  });

  it("cannot be done twice", async () => {
    expect(await refusals(offer(author, own, "withdrawal"))).toEqual(["kind: not_published"]);
  });

  it("leaves the case to be published again, as a new version over nothing", async () => {
    expect((await previewOf(author, own.caseId))?.current).toBeNull();
    const seen = await value(offer(author, own, "update"));
    expect(await reviewQueue(second)).toMatchObject([{ id: seen.proposalId, own: false }]);
    expect(await reviewQueue(author)).toMatchObject([{ id: seen.proposalId, own: true }]);
    expect((await reviewOf(second, seen.proposalId))?.current).toBeNull();
    expect((await value(publish(second, command(seen)))).version).toBe(3);
    expect(await myCases(author)).toMatchObject([{ publishedVersion: 3, waiting: 0 }]);
    expect(await reviewQueue(second)).toEqual([]);
  });
});
