import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { caseRecord } from "@/lib/cases/record";
import { addNote, retractNote } from "@/lib/notes/commands";
import { colleague, writer } from "../../support/colleagues";
import { somebody } from "../../support/people";
import { command, openTestCase, refusals, sourceOf, value } from "../../support/record";

const outsider = await somebody("reviewer");
const own = await openTestCase(writer);
const sourceId = await sourceOf(writer);

function note(more: object = {}) {
  return {
    ...{ id: randomUUID(), caseIds: [own.caseId], topic: "person", text: "An ethnic Kazakh." },
    ...{ when: "2018-08", citations: [{ sourceId, says: "So it says.", date: "2018-08" }] },
    ...more,
  };
}

describe("a note", () => {
  it("stands on the case with what its sources say, until it is taken back", async () => {
    const added = note();
    await value(addNote(writer, command(added)));
    const onRecord = async () =>
      (await caseRecord(writer, own.caseId))?.notes.find(({ id }) => id === added.id);
    expect(await onRecord()).toMatchObject({
      ...{ text: "An ethnic Kazakh.", when: "2018-08", retracted: false },
      citations: [{ says: "So it says.", date: "2018-08", source: { id: sourceId } }],
    });
    await value(retractNote(writer, command({ id: added.id })));
    expect((await onRecord())?.retracted).toBe(true);
    expect(await refusals(retractNote(writer, command({ id: added.id })))).toEqual(["retracted"]);
  });

  it("is refused without a source, with one that is not there, or with a date that is none", async () => {
    const add = (more: object) => refusals(addNote(writer, command(note(more))));
    expect(await add({ citations: [] })).toEqual(["citations: required"]);
    expect(await add({ citations: [{ sourceId: randomUUID(), says: "Nobody." }] })).toEqual([
      "citations.0.sourceId: not_found",
    ]);
    expect(await add({ when: "in summer" })).toEqual(["when: date_not_understood"]);
  });

  it("that is sealed is taken back by who may read it, and not found by anybody else", async () => {
    const shared = await openTestCase(writer, colleague);
    const sealed = note({ caseIds: [shared.caseId], tier: "sealed" });
    await value(addNote(writer, command(sealed)));
    const retraction = () => command({ id: sealed.id });
    expect(await refusals(retractNote(colleague, retraction()))).toEqual(["not_found"]);
    expect(await refusals(retractNote(writer, retraction()))).toEqual([]);
  });

  it("is neither added nor taken back by who is not on the case, or who only reads", async () => {
    const added = note();
    await value(addNote(writer, command(added)));
    expect(await refusals(addNote(outsider, command(note())))).toEqual(["not_found"]);
    expect(await refusals(retractNote(outsider, command({ id: added.id })))).toEqual(["not_found"]);
    const advocate = await somebody("advocate");
    expect(await refusals(addNote(advocate, command(note())))).toEqual(["not_allowed"]);
    expect(await refusals(retractNote(advocate, command({ id: added.id })))).toEqual([
      "not_allowed",
    ]);
  });
});
