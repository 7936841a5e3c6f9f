import { describe, expect, it } from "vitest";
import { caseDocument } from "@/lib/domain/document";
import { logEvent } from "@/lib/events/commands";
import { publish } from "@/lib/publications/commands";
import { documentHash } from "@/lib/publications/hash";
import { versionsOf } from "@/lib/publications/queries";
import { reviewOf } from "@/lib/publications/review";
import { asPublic } from "../../support/database";
import { somebody } from "../../support/people";
import { offer, release, strangersSee } from "../../support/publishing";
import { arrest, command, openTestCase, sourceOf, value } from "../../support/record";

const author = await somebody("reviewer");
const second = await somebody("reviewer");
const sourceId = await sourceOf(author);

async function log(caseIds: string[], more: object) {
  const event = { ...arrest(caseIds, sourceId), ...more };
  await value(logEvent(author, command(event)));
  return event;
}

async function arrested() {
  const own = await openTestCase(author, second);
  await log([own.caseId], { headline: "Arrested" });
  return own;
}

describe("publishing a case", () => {
  it("appends what a second person saw, numbered, hashed and chained", async () => {
    const own = await arrested();
    const first = await release(author, second, own, "first");
    await log([own.caseId], { headline: "Released" });
    const update = await release(author, second, own, "update");
    const rows = await strangersSee(own);
    expect(rows).toMatchObject([
      { version: 1, kind: "first", hash: first.hash, previous_hash: null },
      { version: 2, kind: "update", hash: update.hash, previous_hash: first.hash },
    ]);
    for (const { document, hash } of rows) {
      expect(documentHash(caseDocument.parse(document))).toBe(hash);
    }
    expect(await versionsOf(second, own.caseId)).toMatchObject([
      { version: 2, author: author.handle, reviewer: second.handle },
      { version: 1, author: author.handle, reviewer: second.handle },
    ]);
  });

  it("shows the reviewer exactly what strangers will see, what changes and what stays inside", async () => {
    const own = await arrested();
    await release(author, second, own, "first");
    await log([own.caseId], { tier: "sealed", headline: "For few eyes" });
    await log([own.caseId], { headline: "Released" });
    const { proposalId, hash } = await value(offer(author, own, "update"));
    const review = await reviewOf(second, proposalId);
    expect(review).toMatchObject({ nextHash: hash, mayPublish: true, whyNot: null });
    expect(review?.current?.version).toBe(1);
    expect(review?.changes).toMatchObject([{ part: "entry", change: "added", label: "Released" }]);
    expect(JSON.stringify(review)).not.toContain("For few eyes");
    expect((await reviewOf(author, proposalId))?.leftOut).toContainEqual(
      expect.objectContaining({ label: "For few eyes", tier: "sealed", reason: "tier" }),
    );
    await value(publish(second, command({ proposalId, hash })));
    expect((await strangersSee(own)).at(-1)?.document).toEqual(review?.next);
  });

  it("lists what is public with every public form of the name, and no other", async () => {
    const own = await arrested();
    await release(author, second, own, "first");
    const client = await asPublic();
    const listed = "SELECT * FROM pub.case_listing WHERE slug = $1";
    expect((await client.query(listed, [own.slug])).rows).toMatchObject([
      {
        ...{ title: `Case ${own.slug}`, names: `Person ${own.slug}` },
        ...{ version: 1, withdrawn_version: null },
      },
    ]);
  });

  it("names other cases of a joint event once they are public, and changes none in silence", async () => {
    const [one, other] = [await arrested(), await arrested()];
    const joint = await log([one.caseId, other.caseId], { headline: "Both" });
    await release(author, second, one, "first");
    const before = await strangersSee(one);
    await release(author, second, other, "first");
    expect(await strangersSee(one)).toEqual(before);
    const entries = [before, await strangersSee(other)].map(([row]) =>
      row.document.entries.find(({ id }: { id: string }) => id === joint.id),
    );
    expect(entries.map(({ alsoOn }) => alsoOn)).toEqual([[], [one.slug]]);
  });
});
