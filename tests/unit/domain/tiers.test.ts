import { expect, it } from "vitest";
import { mayLeave, tiers } from "@/lib/domain/tiers";

it("lets somebody see a value of their own clearance and of every wider one, and no other", () => {
  const seen = tiers.map((clearance) => tiers.filter((tier) => mayLeave(tier, clearance)));
  expect(seen).toEqual([
    ["public"],
    ["public", "partner"],
    ["public", "partner", "desk"],
    ["public", "partner", "desk", "sealed"],
  ]);
});
