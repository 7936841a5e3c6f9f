import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/access/viewer";
import { caseFor, membersOf } from "@/lib/cases/queries";
import { caseRecord } from "@/lib/cases/record";
import { eventFor, revisionsOf } from "@/lib/events/queries";
import { individualsOf } from "@/lib/people/queries";
import { proceedingsOf } from "@/lib/proceedings/queries";
import { versionsOf } from "@/lib/publications/queries";
import { previewOf, reviewOf } from "@/lib/publications/review";
import { somebody } from "../../support/people";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await somebody("reviewer");
});

describe("what is not there", () => {
  it.each(["not-an-id", randomUUID()])("answers as what is not the viewer’s: %s", async (id) => {
    expect(await caseFor(viewer, id)).toBeNull();
    expect(await caseRecord(viewer, id)).toBeNull();
    expect(await membersOf(viewer, id)).toEqual([]);
    expect(await individualsOf(viewer, id)).toEqual([]);
    expect(await proceedingsOf(viewer, id)).toEqual([]);
    expect(await eventFor(viewer, id)).toBeNull();
    expect(await revisionsOf(viewer, id)).toEqual([]);
    expect(await reviewOf(viewer, id)).toBeNull();
    expect(await previewOf(viewer, id)).toBeNull();
    expect(await versionsOf(viewer, id)).toEqual([]);
  });
});
