import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import { logEvent } from "@/lib/events/commands";
import { meetConsent, recordConsent, withdrawConsent } from "@/lib/people/commands";
import { publish, sendBack } from "@/lib/publications/commands";
import { documentHash } from "@/lib/publications/hash";
import { reviewOf } from "@/lib/publications/review";
import { asOwner } from "../../support/database";
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

const author = await somebody("reviewer");
const second = await somebody("reviewer");
const sourceId = await sourceOf(author);

async function log({ caseId }: TestCase, headline: string) {
  await value(logEvent(author, command(arrest([caseId], sourceId, { headline }))));
}

async function arrested(...others: Viewer[]): Promise<TestCase> {
  const own = await openTestCase(author, ...others);
  await log(own, "Arrested");
  return own;
}

const attempt = (viewer: Viewer, seen: { proposalId: string; hash: string }) =>
  refusals(publish(viewer, command(seen)));

describe("publishing that is not allowed", () => {
  it("is refused to the author, who is a reviewer too", async () => {
    const own = await arrested(second);
    const seen = await value(offer(author, own, "first"));
    expect(await attempt(author, seen)).toEqual(["own_proposal"]);
    expect(await reviewOf(author, seen.proposalId)).toMatchObject({
      mayPublish: false,
      whyNot: "own_proposal",
    });
    expect(await strangersSee(own)).toEqual([]);
  });

  it("is refused to a contributor, and not found by a reviewer who is not on the case", async () => {
    const contributor = await somebody("contributor");
    const own = await arrested(contributor);
    const seen = await value(offer(author, own, "first"));
    expect(await attempt(contributor, seen)).toEqual(["not_allowed"]);
    expect((await reviewOf(contributor, seen.proposalId))?.whyNot).toBe("not_allowed");
    expect(await attempt(second, seen)).toEqual(["not_found"]);
    expect(await reviewOf(second, seen.proposalId)).toBeNull();
    expect(await strangersSee(own)).toEqual([]);
  });

  it("is refused when another document was seen, or the record changed since", async () => {
    const own = await arrested(second);
    const seen = await value(offer(author, own, "first"));
    const unseen = { ...seen, hash: documentHash("something else") };
    expect(await attempt(second, unseen)).toEqual(["changed_since_proposed"]);
    await log(own, "Slipped in");
    expect(await attempt(second, seen)).toEqual(["changed_since_proposed"]);
    expect((await reviewOf(second, seen.proposalId))?.whyNot).toBe("changed_since_proposed");
    expect(await strangersSee(own)).toEqual([]);
  });

  it("is refused the second time, and after it was sent back or replaced", async () => {
    const own = await arrested(second);
    const first = await value(offer(author, own, "first"));
    const newer = await value(offer(author, own, "first"));
    expect(await attempt(second, first)).toEqual(["proposal_closed"]);
    await value(publish(second, command(newer)));
    expect(await attempt(second, newer)).toEqual(["proposal_closed"]);
    await log(own, "Released");
    const third = await value(offer(author, own, "update"));
    const back = { proposalId: third.proposalId, answer: "Name the source." };
    await value(sendBack(second, command(back)));
    expect(await attempt(second, third)).toEqual(["proposal_closed"]);
    expect(await refusals(sendBack(second, command(back)))).toEqual(["proposal_closed"]);
    const { proposal } = (await reviewOf(author, third.proposalId)) ?? {};
    expect(proposal).toMatchObject({ outcome: "sent_back", answer: "Name the source." });
    expect(await strangersSee(own)).toHaveLength(1);
  });

  it("is refused where nothing changed, or the kind does not fit what was published", async () => {
    const own = await arrested(second);
    const offered = (kind: string) => refusals(offer(author, own, kind));
    expect(await offered("update")).toEqual(["kind: not_published"]);
    expect(await offered("withdrawal")).toEqual(["kind: not_published"]);
    await release(author, second, own, "first");
    expect(await offered("first")).toEqual(["kind: not_first"]);
    expect(await offered("update")).toEqual(["nothing_changed"]);
  });

  it("publishes once when twenty try at the same time", async () => {
    const own = await arrested(second);
    const seen = await value(offer(author, own, "first"));
    const tries = Array.from({ length: 20 }, () => attempt(second, seen));
    const answers = (await Promise.all(tries)).map(([code]) => code ?? "published");
    expect(answers.filter((answer) => answer === "published")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "proposal_closed")).toHaveLength(19);
    expect(await strangersSee(own)).toHaveLength(1);
  });
});

describe("publishing without consent", () => {
  const endConsentOf = async ({ individualId }: TestCase) => {
    const end = "UPDATE desk.consent SET until = '2020-06-01' WHERE individual_id = $1";
    await (await asOwner()).query(end, [individualId]);
  };
  const given = ({ individualId }: TestCase, more: object = {}) =>
    command({
      ...{ id: randomUUID(), individualId, basis: "given", evidence: "Said so." },
      ...{ givenOn: "2020-01-01", audience: "public", ...more },
    });

  it("is refused once consent has ended, and allowed again when it is renewed", async () => {
    const own = await arrested(second);
    const seen = await value(offer(author, own, "first"));
    await endConsentOf(own);
    expect(await attempt(second, seen)).toEqual(["no_consent"]);
    expect((await reviewOf(second, seen.proposalId))?.whyNot).toBe("no_consent");
    expect(await strangersSee(own)).toEqual([]);
    await value(recordConsent(author, given(own)));
    await value(publish(second, command(seen)));
  });

  it("is refused where consent is for partners only, or its condition is not met", async () => {
    const own = await arrested(second);
    await endConsentOf(own);
    await value(recordConsent(author, given(own, { audience: "partner" })));
    await value(recordConsent(author, given(own, { condition: "only if arrested" })));
    expect(await refusals(offer(author, own, "first"))).toEqual(["no_consent"]);
  });

  it("is opened by a condition that was met, and closed by a withdrawal of consent", async () => {
    const own = await arrested(second);
    await endConsentOf(own);
    const id = randomUUID();
    await value(recordConsent(author, given(own, { id, condition: "only if arrested" })));
    expect(await refusals(offer(author, own, "first"))).toEqual(["no_consent"]);
    await value(meetConsent(author, command({ id })));
    const seen = await value(offer(author, own, "first"));
    await value(withdrawConsent(author, command({ id })));
    expect(await attempt(second, seen)).toEqual(["no_consent"]);
    expect(await refusals(offer(author, own, "first"))).toEqual(["no_consent"]);
    expect(await strangersSee(own)).toEqual([]);
  });

  it("is refused where somebody else of a joint event has not agreed", async () => {
    const [own, other] = [await arrested(second), await arrested(second)];
    const subjectIds = [own.individualId, other.individualId];
    const joint = arrest([own.caseId, other.caseId], sourceId, { subjectIds });
    await value(logEvent(author, command(joint)));
    await endConsentOf(other);
    expect(await refusals(offer(author, own, "first"))).toEqual(["no_consent"]);
  });
});
