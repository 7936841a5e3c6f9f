import { describe, expect, it } from "vitest";
import { placeName } from "@/lib/format/places";

describe("the name of a place", () => {
  it.each([
    ["KZ", "Kazakhstan"],
    ["SE", "Sweden"],
    ["CN", "China"],
    ["CN-XJ", "Xinjiang, China"],
    ["KZ-75", "Kazakhstan"],
  ])("%s is %s", (code, name) => {
    expect(placeName(code, "en")).toBe(name);
  });

  it("leaves a code that is no country as it is", () => {
    expect(placeName("XQ", "en")).toBe("XQ");
  });
});
