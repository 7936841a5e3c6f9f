import { describe, expect, it } from "vitest";
import { caseAddress } from "@/components/desk/case-address";

const id = "a9cb365e-cecd-8e90-a74f-22d793383a3e";

describe("where a save leads", () => {
  it("is the case its form names, or a page of it", () => {
    expect(caseAddress(id)).toBe(`/desk/cases/${id}`);
    expect(caseAddress(id, "/consents")).toBe(`/desk/cases/${id}/consents`);
  });

  it.each(["", "\0", "é\r\nX: y", "../../x", "//elsewhere.example", `${id}/..`])(
    "is the queue where it names none: %j",
    (none) => {
      expect(caseAddress(none, "/consents")).toBe("/desk");
    },
  );
});
