import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskAddress, fromOwnPage } from "@/lib/access/origin";

const own = "https://pana.example";

describe("whether a request came from a page of ours", () => {
  it("takes our origin, with or without fetch metadata", () => {
    expect(fromOwnPage(new Headers({ origin: own }), own)).toBe(true);
    const told = new Headers({ origin: own, "sec-fetch-site": "same-origin" });
    expect(fromOwnPage(told, own)).toBe(true);
  });

  it.each<[Record<string, string>, string]>([
    [{}, "no origin"],
    [{ origin: "null" }, "an opaque origin"],
    [{ origin: "https://elsewhere.example" }, "another origin"],
    [{ origin: `${own}.evil.example` }, "an origin that begins like ours"],
    [{ origin: "http://pana.example" }, "another scheme"],
    [{ origin: `${own}:8443` }, "another port"],
    [{ origin: `${own}/` }, "an origin with a path"],
    [{ origin: own, "sec-fetch-site": "cross-site" }, "a cross-site fetch"],
    [{ origin: own, "sec-fetch-site": "same-site" }, "a sibling's fetch"],
    [{ origin: own, "sec-fetch-site": "none" }, "a fetch from nowhere"],
    [{ "sec-fetch-site": "same-origin" }, "fetch metadata alone"],
    [{ host: "elsewhere.example", "x-forwarded-host": "pana.example" }, "forwarded headers"],
  ])("refuses %j: %s", (headers) => {
    expect(fromOwnPage(new Headers(headers), own)).toBe(false);
  });
});

describe("where somebody goes after signing in", () => {
  it.each([
    ["/desk", `${own}/desk`],
    ["/desk/cases/1?tab=2", `${own}/desk/cases/1?tab=2`],
    [`${own}/desk/review/3`, `${own}/desk/review/3`],
  ])("keeps %s", (asked, goes) => {
    expect(deskAddress(asked, own)).toBe(goes);
  });

  it.each([
    "https://elsewhere.example/desk",
    "//elsewhere.example/desk",
    "/\\elsewhere.example/desk",
    "/desk/../api/auth/signout",
    "/deskx",
    "javascript:alert(1)",
    "http://pana.example/desk",
    `${own}@elsewhere.example/desk`,
    "",
  ])("sends %j to the desk instead", (asked) => {
    expect(deskAddress(asked, own)).toBe(`${own}/desk`);
  });

  it("never leaves our desk, whatever is asked for", () => {
    const begins = ["", "/", "//", "/\\", "https://", "javascript:", "/desk", own, `${own}/desk`];
    const address = fc
      .tuple(fc.constantFrom(...begins), fc.string())
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(address, (asked) => {
        expect(deskAddress(asked, own)).toMatch(/^https:\/\/pana\.example\/desk($|[/?#])/);
      }),
    );
  });
});
