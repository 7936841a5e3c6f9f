import { expect, it } from "vitest";
import { mayLeave, stricter, tiers } from "@/lib/domain/tiers";

it("lets somebody see a value of their own clearance and of every wider one, and no other", () => {
  const seen = tiers.map((clearance) => tiers.filter((tier) => mayLeave(tier, clearance)));
  expect(seen).toEqual([
    ["public"],
    ["public", "partner"],
    ["public", "partner", "desk"],
    ["public", "partner", "desk", "sealed"],
  ]);
});

it("takes the stricter of two tiers, whichever comes first", () => {
  expect(stricter("desk", "sealed")).toBe("sealed");
  expect(stricter("sealed", "public")).toBe("sealed");
  expect(stricter("partner", "partner")).toBe("partner");
});
