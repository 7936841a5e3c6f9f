import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import {
  enterIndividual,
  meetConsent,
  recordConsent,
  withdrawConsent,
} from "@/lib/people/commands";
import { consentsOf, individualsOf } from "@/lib/people/queries";
import { colleague, writer } from "../../support/colleagues";
import { somebody } from "../../support/people";
import { command, openTestCase, refusals, value } from "../../support/record";

const own = await openTestCase(writer, colleague);

const usual = { text: "First Name", language: "kk-Latn", kind: "usual", display: true };

function entry(names: object[], more: object = {}) {
  return command({ id: randomUUID(), names, ...more });
}

describe("entering a person", () => {
  it("keeps every written form in its order, and shows each viewer those they may see", async () => {
    const [whole] = await individualsOf(writer, own.caseId);
    expect(whole?.names.map(({ tier }) => tier)).toEqual(["public", "sealed"]);
    const [part] = await individualsOf(colleague, own.caseId);
    expect(part?.names.map(({ tier }) => tier)).toEqual(["public"]);
    expect(await individualsOf(await somebody("admin"), own.caseId)).toEqual([]);
  });

  it("is refused without one display form, with the same form twice, and with a birth that is no date", async () => {
    const enter = (names: object[], more?: object) =>
      refusals(enterIndividual(writer, entry(names, more)));
    expect(await enter([{ ...usual, display: false }])).toEqual(["names: one_display_name"]);
    expect(await enter([usual, { ...usual, kind: "legal", display: false }])).toEqual([
      "names: name_twice",
    ]);
    expect(await enter([usual], { birth: "long ago" })).toEqual(["birth: date_not_understood"]);
    expect(await enter([{ ...usual, text: "a\u202eb" }])).toEqual([
      "names.0.text: hidden_characters",
    ]);
  });

  it("is refused to an advocate", async () => {
    const advocate = await somebody("advocate");
    expect(await refusals(enterIndividual(advocate, entry([usual])))).toEqual(["not_allowed"]);
  });
});

describe("recording consent", () => {
  const consent = (more: object = {}) =>
    command({
      ...{ id: randomUUID(), individualId: own.individualId, basis: "given", audience: "public" },
      ...{ evidence: "Said so to two of us.", givenOn: "2024-01-01", ...more },
    });

  it("is done for people on one’s own cases", async () => {
    expect(await refusals(recordConsent(colleague, consent()))).toEqual([]);
  });

  it("is refused where it ends before it begins, and not found for people of other cases", async () => {
    const backwards = consent({ until: "2023-12-31" });
    expect(await refusals(recordConsent(writer, backwards))).toEqual(["until: date_not_in_order"]);
    const outsider = await somebody("admin");
    expect(await refusals(recordConsent(outsider, consent()))).toEqual(["not_found"]);
    const advocate = await somebody("advocate");
    expect(await refusals(recordConsent(advocate, consent()))).toEqual(["not_allowed"]);
  });
});

describe("a consent on record", () => {
  async function recorded(more: object = {}): Promise<string> {
    const id = randomUUID();
    const consent = {
      ...{ id, individualId: own.individualId, basis: "given", audience: "public" },
      ...{ evidence: "A letter, kept.", givenOn: "2024-01-01", ...more },
    };
    await value(recordConsent(writer, command(consent)));
    return id;
  }
  const find = async (viewer: Viewer, consentId: string) =>
    (await consentsOf(viewer, own.caseId)).find(({ id }) => id === consentId);

  it("shows on what it rests to who is cleared only, and nothing to strangers of the case", async () => {
    const id = await recorded({ condition: "only if arrested" });
    expect(await find(writer, id)).toMatchObject({
      ...{ evidence: "A letter, kept.", condition: "only if arrested", conditionMet: false },
      ...{ givenOn: "2024-01-01", until: null, withdrawnAt: null, recordedBy: writer.handle },
    });
    const part = await find(colleague, id);
    expect(part).toMatchObject({ evidence: null, condition: null, conditionMet: false });
    expect(JSON.stringify(part)).not.toMatch(/letter|arrested/);
    expect(await consentsOf(await somebody("admin"), own.caseId)).toEqual([]);
  });

  it("is withdrawn by anybody who writes on the case, once and for good", async () => {
    const id = await recorded({ condition: "only if arrested" });
    await value(withdrawConsent(colleague, command({ id })));
    expect((await find(writer, id))?.withdrawnAt).toBeInstanceOf(Date);
    expect(await refusals(withdrawConsent(writer, command({ id })))).toEqual(["consent_withdrawn"]);
    expect(await refusals(meetConsent(writer, command({ id })))).toEqual(["consent_withdrawn"]);
  });

  it("is not withdrawn by an advocate, nor found by who is not on the case", async () => {
    const id = await recorded();
    const attempt = async (viewer: Viewer) => refusals(withdrawConsent(viewer, command({ id })));
    expect(await attempt(await somebody("advocate"))).toEqual(["not_allowed"]);
    expect(await attempt(await somebody("admin"))).toEqual(["not_found"]);
    expect((await find(writer, id))?.withdrawnAt).toBeNull();
    const none = withdrawConsent(writer, command({ id: randomUUID() }));
    expect(await refusals(none)).toEqual(["not_found"]);
  });

  it("has its condition met by who may read the condition, once", async () => {
    const id = await recorded({ condition: "only if arrested" });
    const attempt = (viewer: Viewer) => refusals(meetConsent(viewer, command({ id })));
    expect(await attempt(colleague)).toEqual(["not_cleared"]);
    expect(await attempt(await somebody("advocate"))).toEqual(["not_allowed"]);
    expect(await attempt(await somebody("admin"))).toEqual(["not_found"]);
    expect((await find(writer, id))?.conditionMet).toBe(false);
    expect(await attempt(writer)).toEqual([]);
    expect((await find(writer, id))?.conditionMet).toBe(true);
    expect(await attempt(writer)).toEqual(["no_open_condition"]);
    const free = meetConsent(writer, command({ id: await recorded() }));
    expect(await refusals(free)).toEqual(["no_open_condition"]);
  });
});
