import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addMember, openCase, recordCheck } from "@/lib/cases/commands";
import { caseFor, membersOf, myCases } from "@/lib/cases/queries";
import { caseRecord } from "@/lib/cases/record";
import { logEvent } from "@/lib/events/commands";
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

const outsider = await somebody("admin");
const own = await openTestCase(writer, colleague);

function opening(more: object) {
  return command({
    ...{ id: randomUUID(), slug: `new-${randomUUID().slice(0, 8)}`, title: "New" },
    ...{ hostState: "KZ", returnState: "CN", ...more },
  });
}

describe("opening a case", () => {
  it("makes who opens it a member, cleared for what is sealed in it", async () => {
    expect(await membersOf(writer, own.caseId)).toContainEqual({
      ...{ accountId: writer.accountId, handle: writer.handle },
      ...{ role: "contributor", sealed: true },
    });
    expect(await caseFor(writer, own.caseId)).toMatchObject({ clearance: "sealed" });
    expect(await caseFor(colleague, own.caseId)).toMatchObject({ clearance: "desk" });
  });

  it("is refused under an address that is taken, and about people of other cases", async () => {
    const subjectIds = [own.individualId];
    const taken = opening({ slug: own.slug, subjectIds });
    expect(await refusals(openCase(writer, taken))).toEqual(["slug: slug_taken"]);
    const theirs = openCase(outsider, opening({ subjectIds }));
    expect(await refusals(theirs)).toEqual(["subjectIds: not_found"]);
    expect(await refusals(openCase(writer, opening({ subjectIds: [] })))).toEqual([
      "subjectIds: required",
    ]);
    const advocate = await somebody("advocate");
    expect(await refusals(openCase(advocate, opening({ subjectIds })))).toEqual(["not_allowed"]);
  });
});

describe("a case", () => {
  it("does not exist for who is not on it, an admin too", async () => {
    expect(await myCases(outsider)).toEqual([]);
    expect(await caseFor(outsider, own.caseId)).toBeNull();
    expect(await caseRecord(outsider, own.caseId)).toBeNull();
    expect(await membersOf(outsider, own.caseId)).toEqual([]);
  });

  it("shows each member only what they are cleared for, and counts nothing sealed", async () => {
    const theirs = await openTestCase(writer, colleague);
    const sourceId = await sourceOf(writer, {
      url: `https://example.org/village-${randomUUID()}`,
      urlTier: "sealed",
    });
    const open = arrest([theirs.caseId], sourceId, {
      ...{ place: "A village", placeTier: "sealed", headline: "Open" },
      detail: {
        ...{ kind: "detention", act: "detained" },
        ...{ facility: "A secret place", facilityTier: "sealed" },
      },
      citations: [
        { sourceId, says: "For all", tier: "public" },
        { sourceId, says: "For few", tier: "sealed" },
      ],
    });
    const sealed = arrest([theirs.caseId], sourceId, { headline: "Hidden", tier: "sealed" });
    for (const event of [open, sealed]) await value(logEvent(writer, command(event)));
    const whole = JSON.stringify(await caseRecord(writer, theirs.caseId));
    const part = JSON.stringify(await caseRecord(colleague, theirs.caseId));
    const closed = ["A village", "A secret place", "For few", "Hidden", "Sealed form", "/village-"];
    for (const text of closed) {
      expect(whole).toContain(text);
      expect(part).not.toContain(text);
    }
    expect(part).toContain("For all");
    const listed = (await myCases(colleague)).find(({ id }) => id === theirs.caseId);
    expect(listed).toMatchObject({ events: 1, waiting: 0, publishedVersion: null });
  });
});

describe("letting somebody onto a case", () => {
  const member = (accountId: string, more: object = {}) =>
    command({ caseId: own.caseId, accountId, ...more });

  it("opens the case to them", async () => {
    const advocate = await somebody("advocate");
    await value(addMember(operator, member(advocate.accountId)));
    expect(await myCases(advocate)).toMatchObject([{ id: own.caseId }]);
  });

  it("is refused to contributors, and to an admin who is not on the case or not cleared", async () => {
    const { accountId } = await somebody("contributor");
    expect(await refusals(addMember(writer, member(accountId)))).toEqual(["not_allowed"]);
    expect(await refusals(addMember(outsider, member(accountId)))).toEqual(["not_found"]);
    const admin = await somebody("admin");
    await value(addMember(operator, member(admin.accountId)));
    const clearing = addMember(admin, member(accountId, { sealed: true }));
    expect(await refusals(clearing)).toEqual(["sealed: not_cleared"]);
    expect(await refusals(addMember(admin, member(accountId)))).toEqual([]);
    const unclearing = addMember(admin, member(writer.accountId));
    expect(await refusals(unclearing)).toEqual(["sealed: not_cleared"]);
    const nobody = addMember(operator, member(randomUUID()));
    expect(await refusals(nobody)).toEqual(["accountId: not_found"]);
  });
});

describe("recording a search for news", () => {
  const search = (more: object = {}) =>
    command({
      ...{ id: randomUUID(), caseId: own.caseId, checkedOn: "2024-02-01", lastReport: "2024-01" },
      ...{ method: "Two newsrooms, in three languages.", ...more },
    });

  it("keeps the day and the last report found", async () => {
    await value(recordCheck(writer, search()));
    const record = await caseRecord(writer, own.caseId);
    expect(record?.checks).toEqual([{ checkedOn: "2024-02-01", lastReport: "2024-01" }]);
  });

  it("is refused where the last report is newer than the search that found it", async () => {
    const later = search({ lastReport: "2024-03" });
    expect(await refusals(recordCheck(writer, later))).toEqual(["lastReport: newer_than_search"]);
    expect(await refusals(recordCheck(writer, search({ lastReport: "2024-02" })))).toEqual([]);
  });

  it("is refused for a day to come, a date that is none, and a case of others", async () => {
    const tomorrow = search({ checkedOn: "2999-01-01" });
    expect(await refusals(recordCheck(writer, tomorrow))).toEqual(["checkedOn: date_in_future"]);
    const unread = search({ lastReport: "last winter" });
    expect(await refusals(recordCheck(writer, unread))).toEqual([
      "lastReport: date_not_understood",
    ]);
    expect(await refusals(recordCheck(outsider, search()))).toEqual(["not_found"]);
  });
});
