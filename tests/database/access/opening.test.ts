import { describe, expect, it, vi } from "vitest";
import { opening } from "@/lib/access/opening";
import { clearance } from "@/lib/access/scope";
import { systemViewer } from "@/lib/access/system";
import type { Viewer } from "@/lib/access/viewer";
import { caseRecord } from "@/lib/cases/record";
import { individualsOf } from "@/lib/people/queries";
import { owner, somebody, someCase } from "../../support/people";

/** A member of a case of their own, cleared for its sealed values. */
async function cleared(): Promise<{ viewer: Viewer; caseId: string }> {
  const viewer = await somebody("contributor");
  const caseId = await someCase(viewer);
  await owner("UPDATE desk.case_member SET sealed = true WHERE case_id = $1", [caseId]);
  return { viewer, caseId };
}

function openingsOf(caseId: string): Promise<{ actor_id: string; outcome: string }[]> {
  return owner(
    "SELECT actor_id, outcome FROM desk.audit_entry WHERE action = 'sealed.open' AND subject_id = $1",
    [caseId],
  );
}

describe("opening what is sealed", () => {
  it("is in the trail before it is shown, once for a page that asks several times", async () => {
    const { viewer, caseId } = await cleared();
    await Promise.all([caseRecord(viewer, caseId), individualsOf(viewer, caseId)]);
    expect(await openingsOf(caseId)).toEqual([{ actor_id: viewer.accountId, outcome: "done" }]);
  });

  it("a minute later is another opening", async () => {
    const { viewer, caseId } = await cleared();
    await opening(viewer, caseId);
    const later = Date.now() + 61_000;
    const clock = vi.spyOn(Date, "now").mockReturnValue(later);
    await opening(viewer, caseId);
    clock.mockRestore();
    expect(await openingsOf(caseId)).toHaveLength(2);
  });

  it("shows nothing where it cannot be logged", async () => {
    const { viewer, caseId } = await cleared();
    await owner("UPDATE desk.account SET suspended_at = now() WHERE id = $1", [viewer.accountId]);
    expect(await clearance(viewer, caseId)).toBe("sealed");
    expect(await opening(viewer, caseId)).toBeNull();
    expect(await caseRecord(viewer, caseId)).toBeNull();
  });

  it("is no opening for somebody who sees nothing sealed, nor for the machine", async () => {
    const viewer = await somebody("reviewer");
    const caseId = await someCase(viewer);
    expect(await opening(viewer, caseId)).toBe("desk");
    expect(await opening(await somebody("admin"), caseId)).toBeNull();
    expect(await opening(systemViewer("operator"), caseId)).toBe("sealed");
    expect(await openingsOf(caseId)).toEqual([]);
  });
});
