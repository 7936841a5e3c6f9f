import { expect, it } from "vitest";
import { noteFromTyped } from "@/components/notes/note-form-data";
import { noteInput } from "@/lib/notes/schema";

const id = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01";
const typed = {
  ...{ id: [id], caseId: [id], topic: ["person"], text: ["A shepherd\nand a poet."] },
  ...{ when: ["about July 2020"], "citations.0.source": ["Two Kazakhs · RFE/RL"] },
};
const context = { today: "2026-11-24", locale: "en" as const };

it("a note cites its sources as saying what it says, and stays on the desk", () => {
  const { input, refusals } = noteFromTyped(typed, { ...context, sourceIds: [id] });
  expect(refusals).toEqual([]);
  expect(noteInput.parse(input)).toMatchObject({
    ...{ topic: "person", text: "A shepherd\nand a poet.", when: "2020-07~", tier: "desk" },
    citations: [{ sourceId: id, says: "A shepherd and a poet.", tier: "desk" }],
  });
});

it("a note without a source is refused", () => {
  const { input } = noteFromTyped(
    { ...typed, "citations.0.source": [""] },
    { ...context, sourceIds: [] },
  );
  expect(noteInput.safeParse(input).error?.issues[0]).toMatchObject({
    ...{ path: ["citations"], message: "required" },
  });
});
