import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { myCases } from "@/lib/cases/queries";
import { logEvent } from "@/lib/events/commands";
import { recordConsent, withdrawConsent } from "@/lib/people/commands";
import { consentsOf } from "@/lib/people/queries";
import { publicCase, publicVersion } from "@/lib/public/cases";
import { publish } from "@/lib/publications/commands";
import { reviewQueue } from "@/lib/publications/queries";
import { previewOf, reviewOf } from "@/lib/publications/review";
import { writer as author, colleague as second } from "../../support/colleagues";
import { asPublic } from "../../support/database";
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

const own = await openTestCase(author, second);
await value(logEvent(author, command(arrest([own.caseId], await sourceOf(author)))));
await release(author, second, own, "first");
await release(author, second, own, "withdrawal");

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

describe("withdrawing a case whose person took their consent back", () => {
  let told: TestCase;

  beforeAll(async () => {
    told = await openTestCase(author, second);
    const event = arrest([told.caseId], await sourceOf(author));
    await value(logEvent(author, command(event)));
    await release(author, second, told, "first");
    const [consent] = await consentsOf(author, told.caseId);
    await value(withdrawConsent(author, command({ id: consent?.id })));
    const later = arrest([told.caseId], await sourceOf(author), { headline: "Released" });
    await value(logEvent(author, command(later)));
  });

  it("needs no consent, where an update does", async () => {
    expect(await refusals(offer(author, told, "update"))).toEqual(["no_consent"]);
    expect((await release(author, second, told, "withdrawal")).version).toBe(2);
    expect(await refusals(offer(author, told, "update"))).toEqual(["no_consent"]);
    expect(await publicCase(told.slug)).toMatchObject({ found: "withdrawn" });
  });

  it("can be followed by a new consent and a new version, on an unbroken chain, current again", async () => {
    const consent = {
      ...{ id: randomUUID(), individualId: told.individualId, basis: "given" },
      ...{ audience: "public", evidence: "Said so anew.", givenOn: "2024-01-01" },
    };
    await value(recordConsent(author, command(consent)));
    expect((await release(author, second, told, "update")).version).toBe(3);
    const [first, withdrawn, again] = await strangersSee(told);
    expect([first, withdrawn, again].map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(withdrawn.previous_hash).toBe(first.hash);
    expect(again.previous_hash).toBe(withdrawn.hash);
    expect(await publicCase(told.slug)).toMatchObject({ found: "published", case: { version: 3 } });
    expect(await publicVersion(told.slug, 1)).toMatchObject({ found: "withdrawn" });
  });
});
