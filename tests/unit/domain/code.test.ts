import { describe, expect, it } from "vitest";
import { codeOf } from "@/lib/domain/code";
import { tiers } from "@/lib/domain/tiers";

describe("a stored code", () => {
  it("is read as one of its list", () => {
    for (const tier of tiers) expect(codeOf(tiers, tier)).toBe(tier);
  });

  it("throws where the list does not have it", () => {
    for (const other of ["", "Public", "public ", "secret"]) {
      expect(() => codeOf(tiers, other)).toThrow(/closed list/);
    }
  });
});
