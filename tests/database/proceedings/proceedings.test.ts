import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import { linkProceedings, openProceeding } from "@/lib/proceedings/commands";
import { proceedingsOf } from "@/lib/proceedings/queries";
import { colleague, writer } from "../../support/colleagues";
import { somebody } from "../../support/people";
import { command, openTestCase, refusals, value } from "../../support/record";

const outsider = await somebody("admin");
const own = await openTestCase(writer, colleague);

async function opened(viewer: Viewer, caseId: string, more: object = {}): Promise<string> {
  const track = { id: randomUUID(), caseIds: [caseId], kind: "criminal", ...more };
  return (await value(openProceeding(viewer, command(track)))).id;
}

describe("a proceeding", () => {
  it("stands on its cases, as far as each viewer may see", async () => {
    const open = await opened(writer, own.caseId, { forum: "District court" });
    const sealed = await opened(writer, own.caseId, { tier: "sealed" });
    const ids = async (viewer: Viewer) =>
      (await proceedingsOf(viewer, own.caseId)).map(({ id }) => id).sort();
    expect(await ids(writer)).toEqual([open, sealed].sort());
    expect(await ids(colleague)).toEqual([open]);
    expect(await ids(outsider)).toEqual([]);
  });

  it("is opened by nobody who is not on the case, or who only reads", async () => {
    const track = () => command({ id: randomUUID(), caseIds: [own.caseId], kind: "asylum" });
    expect(await refusals(openProceeding(outsider, track()))).toEqual(["not_found"]);
    const advocate = await somebody("advocate");
    expect(await refusals(openProceeding(advocate, track()))).toEqual(["not_allowed"]);
  });

  it("is linked to another of one’s own cases, once however often it is said", async () => {
    const [fromId, toId] = [await opened(writer, own.caseId), await opened(writer, own.caseId)];
    const link = () => linkProceedings(writer, command({ fromId, toId, kind: "suspends" }));
    expect(await refusals(link())).toEqual([]);
    expect(await refusals(link())).toEqual([]);
  });

  it("is linked neither to itself nor to one of a case that is not the viewer’s", async () => {
    const fromId = await opened(writer, own.caseId);
    const theirs = await opened(outsider, (await openTestCase(outsider)).caseId);
    const link = (toId: string) =>
      refusals(linkProceedings(writer, command({ fromId, toId, kind: "bars" })));
    expect(await link(fromId)).toEqual(["toId: same_proceeding"]);
    expect(await link(theirs)).toEqual(["not_found"]);
    expect(await link(randomUUID())).toEqual(["not_found"]);
    const advocate = await somebody("advocate");
    const attempt = { fromId, toId: theirs, kind: "bars" };
    expect(await refusals(linkProceedings(advocate, command(attempt)))).toEqual(["not_allowed"]);
  });
});
