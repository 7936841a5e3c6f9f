import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import { caseRecord } from "@/lib/cases/record";
import { eventKinds } from "@/lib/domain/vocabulary";
import { logEvent } from "@/lib/events/commands";
import { eventFor } from "@/lib/events/queries";
import type { EventInput } from "@/lib/events/schema";
import { openProceeding } from "@/lib/proceedings/commands";
import { writer } from "../../support/colleagues";
import { somebody } from "../../support/people";
import {
  arrest,
  command,
  openTestCase,
  refusals,
  sourceOf,
  type TestCase,
  value,
} from "../../support/record";

const outsider = await somebody("contributor");
const first = await openTestCase(writer);
const second = await openTestCase(writer);
const sourceId = await sourceOf(writer);

const headlines = async (viewer: Viewer, { caseId }: TestCase) =>
  (await caseRecord(viewer, caseId))?.events.map(({ headline }) => headline);

describe("logging an event", () => {
  it("keeps a date in its one form, with the days it can mean", async () => {
    const { id } = arrest([first.caseId], sourceId);
    await value(logEvent(writer, command({ ...arrest([first.caseId], sourceId), id })));
    const record = await caseRecord(writer, first.caseId);
    expect(record?.events.find((event) => event.id === id)).toMatchObject({
      when: "2019-10",
      earliest: "2019-10-01",
      latest: "2019-10-31",
      version: 1,
    });
  });

  it("puts one row on two cases when it happened to both people", async () => {
    const both = arrest([first.caseId, second.caseId], sourceId, {
      headline: "Both arrested",
      subjectIds: [first.individualId, second.individualId],
    });
    await value(logEvent(writer, command(both)));
    expect(await headlines(writer, first)).toContain("Both arrested");
    expect(await headlines(writer, second)).toContain("Both arrested");
    expect((await eventFor(writer, both.id))?.input.caseIds).toHaveLength(2);
  });

  it("is refused beside its field where the step cannot give what is said of it", async () => {
    const lodged = arrest([first.caseId], sourceId, {
      detail: { kind: "asylum_decision", step: "lodged", state: "KZ", outcome: "recognised" },
    });
    expect(await refusals(logEvent(writer, command(lodged)))).toEqual([
      "detail.outcome: beyond_step",
    ]);
    expect(await eventFor(writer, lodged.id)).toBeNull();
  });

  it("gives every kind of detail back as it was written", async () => {
    const proceedingId = randomUUID();
    await value(
      openProceeding(
        writer,
        command({ id: proceedingId, caseIds: [first.caseId], kind: "criminal" }),
      ),
    );
    const details = [
      {
        kind: "detention",
        act: "detained",
        custody: "pretrial",
        facility: "Cell",
        restriction: "bail",
      },
      { kind: "asylum_decision", step: "registered", state: "KZ", validUntil: "2021-10~" },
      { kind: "proceeding_step", proceedingId, step: "hearing", nextDate: "2020-01-06" },
      { kind: "removal", form: "extradition", state: "refused", destination: "CN" },
      { kind: "advocacy_action", action: "petition", by: ["One", "Two"], replyDue: "2020-02" },
      { kind: "statement", statement: "denial", speaker: "An official", removal: "withdrawn" },
      { kind: "movement", act: "crossing", from: "CN", to: "KZ" },
      { kind: "harm", harm: "attack", by: "Unknown men" },
    ] satisfies EventInput["detail"][];
    expect(details.map(({ kind }) => kind)).toEqual([...eventKinds]);
    for (const detail of details) {
      const event = arrest([first.caseId], sourceId, { detail });
      await value(logEvent(writer, command(event)));
      expect((await eventFor(writer, event.id))?.input.detail).toMatchObject(detail);
    }
  });

  it("answers a repeated command as the first time and logs once", async () => {
    const once = command(arrest([second.caseId], sourceId, { headline: "Once" }));
    const answers = [await logEvent(writer, once), await logEvent(writer, once)];
    expect(answers[1]).toEqual(answers[0]);
    const all = await headlines(writer, second);
    expect(all?.filter((headline) => headline === "Once")).toHaveLength(1);
  });

  it("refuses a second event with the id of the first", async () => {
    const event = arrest([first.caseId], sourceId);
    await value(logEvent(writer, command(event)));
    expect(await refusals(logEvent(writer, command(event)))).toEqual(["already_on_record"]);
  });

  it("refuses dates that it cannot read beside their fields", async () => {
    const event = arrest([first.caseId], sourceId, {
      when: "some time in autumn",
      detail: { kind: "asylum_decision", step: "registered", state: "KZ", validUntil: "2021-13" },
      citations: [{ sourceId, says: "So it says.", date: "31 February" }],
    });
    expect(await refusals(logEvent(writer, command(event)))).toEqual([
      "when: date_not_understood",
      "detail.validUntil: date_not_understood",
      "citations.0.date: date_not_understood",
    ]);
  });
});

describe("logging an event about what is not one's own", () => {
  it("finds no case that the writer is not on, and logs nothing", async () => {
    const event = arrest([first.caseId], sourceId, { headline: "Forged" });
    expect(await refusals(logEvent(outsider, command(event)))).toEqual(["not_found"]);
    expect(await headlines(writer, first)).not.toContain("Forged");
  });

  it("is refused to an advocate", async () => {
    const advocate = await somebody("advocate");
    const theirs = await openTestCase(writer, advocate);
    const event = arrest([theirs.caseId], sourceId);
    expect(await refusals(logEvent(advocate, command(event)))).toEqual(["not_allowed"]);
  });

  it("finds no people, sources, tracks or statements of other cases", async () => {
    const theirs = await openTestCase(outsider);
    const statement = arrest([theirs.caseId], await sourceOf(outsider));
    await value(logEvent(outsider, command(statement)));
    const sealed = await sourceOf(outsider, { tier: "sealed" });
    const proceedingId = randomUUID();
    const theirTrack = { id: proceedingId, caseIds: [theirs.caseId], kind: "criminal" };
    await value(openProceeding(outsider, command(theirTrack)));
    const log = (more: object) =>
      refusals(logEvent(writer, command({ ...arrest([first.caseId], sourceId), ...more })));
    expect(await log({ subjectIds: [theirs.individualId] })).toEqual(["subjectIds.0: not_found"]);
    expect(await log({ citations: [{ sourceId: sealed, says: "Hidden." }] })).toEqual([
      "citations.0.sourceId: not_found",
    ]);
    const step = { kind: "proceeding_step", proceedingId, step: "hearing" };
    expect(await log({ detail: step })).toEqual(["detail.proceedingId: not_found"]);
    const denial = {
      ...{ kind: "statement", statement: "denial", speaker: "An official" },
      supersedesId: statement.id,
    };
    expect(await log({ detail: denial })).toEqual(["detail.supersedesId: not_found"]);
  });
});
