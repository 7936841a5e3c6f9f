import { describe, expect, it } from "vitest";
import { waitAfter } from "@/lib/access/throttle";

describe("the wait after wrong passphrases", () => {
  it("leaves room for typing errors, doubles, and never grows beyond five minutes", () => {
    const waits = [1, 4, 5, 6, 7, 8, 13, 14, 1000].map(waitAfter);
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 256, 300, 300]);
  });
});
