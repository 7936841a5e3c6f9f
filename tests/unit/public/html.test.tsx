import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { htmlResponse } from "@/lib/public/html";
import { pages } from "@/tests/support/pages";

const page = pages.method ?? <html lang="en" />;

beforeAll(() => {
  vi.stubEnv("PANA_DOOR", "public");
  vi.stubEnv("PANA_PUBLIC_URL", "postgres://pana_public@localhost/pana");
  vi.stubEnv("PANA_ORIGIN", "https://pana.example");
});

describe("an answer of the public door", () => {
  it("allows its own stylesheet by hash, and nothing else", async () => {
    const response = await htmlResponse(page);
    const sheet = /<style>(.*)<\/style>/s.exec(await response.text())?.[1] ?? "";
    const hash = createHash("sha256").update(sheet).digest("base64");
    const policy = response.headers.get("content-security-policy")?.split("; ");
    expect(sheet.length).toBeGreaterThan(1000);
    expect(policy?.toSorted()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      `style-src 'sha256-${hash}'`,
    ]);
  });

  it("tells nobody where a reader came from, sets no cookie, and is kept for seconds", async () => {
    const { headers } = await htmlResponse(page);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
    expect(headers.get("cache-control")).toBe("public, max-age=0, s-maxage=5, must-revalidate");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("answers 304 without a body to a reader who has the page already", async () => {
    const etag = (await htmlResponse(page)).headers.get("etag") ?? "";
    const ask = (tag: string) => {
      const request = new Request("https://pana.example/", { headers: { "If-None-Match": tag } });
      return htmlResponse(page, { request });
    };
    const known = await ask(etag);
    expect(known.status).toBe(304);
    expect(await known.text()).toBe("");
    expect((await ask('W/"another"')).status).toBe(200);
  });

  it("has the status it is given", async () => {
    expect((await htmlResponse(page, { status: 410 })).status).toBe(410);
  });
});
