import { describe, expect, it } from "vitest";
import { addressOf, hostOf, sourceFromTyped } from "@/components/sources/source-form-data";
import { sourceInput } from "@/lib/sources/schema";

const id = "6f1c2f0e-8f4e-4d3b-9a55-0d1f3c1b7a01";
const url = "https://www.rferl.org/a/30305386.html";

function read(typed: Record<string, string[]>, address: string | null) {
  return sourceFromTyped(typed, "new", { id, url: address, today: "2026-11-24", locale: "en" });
}

describe("a source typed into the form", () => {
  it("is a page with the site as its publisher and voice, secondary, for everyone", () => {
    expect(sourceInput.parse(read({ "new.title": ["Two Kazakhs"] }, url).input)).toMatchObject({
      publisher: "rferl.org",
      independence: "rferl.org",
      reliability: "C",
      tier: "public",
      url,
    });
  });

  it("stays on the desk where it has no address: a person told us", () => {
    const typed = { "new.title": ["Conversation"], "new.publisher": ["The lawyer"] };
    expect(sourceInput.parse(read(typed, null).input)).toMatchObject({ tier: "desk", url: null });
  });

  it("says beside its own field that a date was not read", () => {
    const { refusals } = read({ "new.published": ["last spring 2019"] }, url);
    expect(refusals.map(({ field }) => field)).toEqual(["new.published"]);
  });

  it("takes only the addresses of pages", () => {
    expect(addressOf(" https://example.org/a ")).toBe("https://example.org/a");
    expect(addressOf("javascript:alert(1)")).toBeNull();
    expect(addressOf("RFE/RL: a title")).toBeNull();
    expect(hostOf("not an address")).toBeNull();
  });
});
