import { describe, expect, it } from "vitest";
import { addMember } from "@/lib/cases/commands";
import { caseRecord } from "@/lib/cases/record";
import { correctEvent, logEvent, retractEvent } from "@/lib/events/commands";
import { eventFor, revisionsOf } from "@/lib/events/queries";
import { colleague, writer } from "../../support/colleagues";
import { somebody } from "../../support/people";
import {
  arrest,
  command,
  openTestCase,
  operator,
  refusals,
  sourceOf,
  value,
} from "../../support/record";

const own = await openTestCase(writer, colleague);
const sourceId = await sourceOf(writer);

async function logged(more: object = {}) {
  const event = { ...arrest([own.caseId], sourceId), ...more };
  await value(logEvent(writer, command(event)));
  return event;
}

function correction(event: object, version: number, more: object) {
  return command({ ...event, version, reason: "A better report", ...more });
}

describe("correcting an event", () => {
  it("replaces what it said, detail and citations too, and keeps the whole of what it said before", async () => {
    const event = await logged();
    const detail = { kind: "movement", act: "crossing", from: "CN", to: "KZ" };
    const citations = [
      { sourceId, says: "Crossed on the 6th.", date: "2019-10-06", tier: "public" },
      { sourceId, says: "Crossed on the 1st.", date: "2019-10-01", tier: "public" },
    ];
    const corrected = correction(event, 1, { when: "2019-10-06", detail, citations });
    expect(await value(correctEvent(colleague, corrected))).toEqual({ id: event.id, version: 2 });
    const now = await eventFor(writer, event.id);
    expect(now).toMatchObject({ version: 2, recordedBy: writer.handle, retracted: false });
    expect(now?.input).toMatchObject({ when: "2019-10-06", detail, citations });
    const [revision, ...more] = await revisionsOf(writer, event.id);
    expect(more).toEqual([]);
    expect(revision).toMatchObject({
      version: 1,
      reason: "A better report",
      changedBy: colleague.handle,
      input: { when: "2019-10", headline: "Arrested", detail: event.detail },
    });
    expect(revision?.input.citations).toMatchObject(event.citations);
  });

  it("refuses a stale save with the current version, and keeps what the other person saved", async () => {
    const event = await logged();
    await value(correctEvent(colleague, correction(event, 1, { headline: "Theirs" })));
    const stale = await correctEvent(writer, correction(event, 1, { headline: "Mine" }));
    expect(stale).toEqual({ ok: false, refusals: [{ code: "stale", values: { version: 2 } }] });
    expect((await eventFor(writer, event.id))?.input.headline).toBe("Theirs");
    await value(correctEvent(writer, correction(event, 2, { headline: "Both read" })));
    expect((await revisionsOf(writer, event.id)).map(({ input }) => input.headline)).toEqual([
      "Theirs",
      "Arrested",
    ]);
  });

  it("lets one of two simultaneous saves win and loses neither text", async () => {
    const event = await logged();
    const saves = await Promise.all([
      correctEvent(writer, correction(event, 1, { headline: "Mine" })),
      correctEvent(colleague, correction(event, 1, { headline: "Theirs" })),
    ]);
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await revisionsOf(writer, event.id)).toHaveLength(1);
  });

  it("is not found by somebody who is not on all of its cases", async () => {
    const other = await openTestCase(writer);
    const joint = await logged({ caseIds: [own.caseId, other.caseId] });
    const attempt = correctEvent(colleague, correction(joint, 1, { headline: "Half seen" }));
    expect(await refusals(attempt)).toEqual(["not_found"]);
    expect(await eventFor(colleague, joint.id)).toMatchObject({
      whole: false,
      input: { caseIds: [own.caseId], headline: "Arrested" },
    });
  });

  it("is refused where parts of it are closed to the viewer, who would overwrite them blindly", async () => {
    const event = await logged({
      citations: [
        { sourceId, says: "What all may read.", tier: "public" },
        { sourceId, says: "What few may read.", tier: "sealed" },
      ],
    });
    const attempt = correctEvent(colleague, correction(event, 1, { headline: "Blind" }));
    expect(await refusals(attempt)).toEqual(["not_cleared"]);
    const seen = await eventFor(colleague, event.id);
    expect(seen?.whole).toBe(false);
    expect(JSON.stringify(seen)).not.toContain("What few may read");
    expect((await eventFor(writer, event.id))?.whole).toBe(true);
  });

  it("never drops a citation of a sealed source by the hand of somebody who cannot see it", async () => {
    const sealedId = await sourceOf(writer, { tier: "sealed", title: "A person who spoke" });
    const citations = [
      { sourceId, says: "What all may read.", tier: "public" },
      { sourceId: sealedId, says: "What one person said.", tier: "desk" },
    ];
    const event = await logged({ citations });
    const seen = await eventFor(colleague, event.id);
    expect(seen).toMatchObject({ whole: false, input: { citations: [{ sourceId }] } });
    expect(JSON.stringify(seen)).not.toContain("What one person said");
    const blind = correction(event, 1, { citations: citations.slice(0, 1) });
    expect(await refusals(correctEvent(colleague, blind))).toEqual(["not_cleared"]);
    const dropped = correction(event, 1, { citations: citations.slice(0, 1), reason: "Withdrawn" });
    await value(correctEvent(writer, dropped));
    expect(JSON.stringify(await revisionsOf(writer, event.id))).toContain("What one person said");
    const history = JSON.stringify(await revisionsOf(colleague, event.id));
    expect(history).toContain("What all may read");
    expect(history).not.toContain("What one person said");
  });

  it("keeps that citation in the hands of who is cleared, also of a source that another entered", async () => {
    const sealedId = await sourceOf(writer, { tier: "sealed", title: "A person who spoke" });
    const event = await logged({
      citations: [{ sourceId: sealedId, says: "What one person said.", tier: "sealed" }],
    });
    const cleared = { caseId: own.caseId, accountId: colleague.accountId, sealed: true };
    await value(addMember(operator, command(cleared)));
    expect(await eventFor(colleague, event.id)).toMatchObject({
      whole: true,
      input: { citations: event.citations },
    });
    const kept = correction(event, 1, { headline: "Arrested at home" });
    await value(correctEvent(colleague, kept));
    expect((await eventFor(writer, event.id))?.input.citations).toMatchObject(event.citations);
    const anew = command(arrest([own.caseId], sealedId));
    expect(await refusals(logEvent(colleague, anew))).toEqual(["citations.0.sourceId: not_found"]);
    await value(addMember(operator, command({ ...cleared, sealed: false })));
  });

  it("does not find a sealed event for who is not cleared, and finds it for who is", async () => {
    const event = await logged({ tier: "sealed", headline: "Sealed" });
    const attempt = () => correctEvent(colleague, correction(event, 1, { headline: "Opened" }));
    expect(await refusals(attempt())).toEqual(["not_found"]);
    expect(await eventFor(colleague, event.id)).toBeNull();
    expect(await revisionsOf(colleague, event.id)).toEqual([]);
    const cleared = { caseId: own.caseId, accountId: colleague.accountId, sealed: true };
    await value(addMember(operator, command(cleared)));
    expect(await refusals(attempt())).toEqual([]);
    await value(addMember(operator, command({ ...cleared, sealed: false })));
  });
});

describe("retracting an event", () => {
  it("marks it and keeps it on the desk", async () => {
    const event = await logged();
    const retraction = { id: event.id, version: 1, reason: "It was somebody else" };
    await value(retractEvent(writer, command(retraction)));
    expect(await eventFor(writer, event.id)).toMatchObject({ retracted: true, version: 2 });
    const record = await caseRecord(writer, own.caseId);
    expect(record?.events.find(({ id }) => id === event.id)?.retracted).toBe(true);
  });

  it("is refused twice, when stale, and to strangers; a retracted event is not corrected", async () => {
    const event = await logged();
    const retraction = { id: event.id, version: 1, reason: "It was somebody else" };
    const stale = { ...retraction, version: 7 };
    expect(await refusals(retractEvent(writer, command(stale)))).toEqual(["stale"]);
    const stranger = await somebody("reviewer");
    expect(await refusals(retractEvent(stranger, command(retraction)))).toEqual(["not_found"]);
    expect((await eventFor(writer, event.id))?.retracted).toBe(false);
    await value(retractEvent(writer, command(retraction)));
    const again = { ...retraction, version: 2 };
    expect(await refusals(retractEvent(writer, command(again)))).toEqual(["retracted"]);
    const corrected = correction(event, 2, { headline: "Undone" });
    expect(await refusals(correctEvent(writer, corrected))).toEqual(["retracted"]);
  });
});
