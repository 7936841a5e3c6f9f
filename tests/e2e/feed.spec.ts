import { expect, test } from "@playwright/test";
import { everyone } from "@/prisma/seed/cases/keys";
import { all, readXml, textOf } from "../support/xml";

for (const slug of everyone) {
  test(`the feed of ${slug} has an entry for each version, with its note, at an address that answers`, async ({
    request,
  }) => {
    const answer = await request.get(`/cases/${slug}/feed.xml`);
    expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
    const entries = all(readXml(await answer.text()), "entry");
    const current = await (await request.get(`/api/v1/cases/${slug}`)).json();
    expect(entries).toHaveLength(current.version);
    for (const entry of entries) {
      expect(textOf(entry, "id")).toMatch(/^urn:uuid:/);
      expect(textOf(entry, "updated")).toMatch(/Z$/);
      expect(textOf(entry, "summary")).not.toBe("");
      const address = new URL(all(entry, "link")[0]?.attributes.href ?? "");
      expect((await request.get(address.pathname)).status()).toBe(200);
    }
  });
}

test("the feed of all cases, the sitemap and the robots file name only what is public", async ({
  request,
}) => {
  const feed = readXml(await (await request.get("/feed.xml")).text());
  expect(all(feed, "entry").length).toBeGreaterThanOrEqual(everyone.length);
  const sitemap = readXml(await (await request.get("/sitemap.xml")).text());
  for (const url of all(sitemap, "url")) {
    expect((await request.get(new URL(textOf(url, "loc")).pathname)).status()).toBe(200);
  }
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Disallow: /desk");
});

test("what there is not is said to machines in a sentence", async ({ request }) => {
  for (const file of ["feed.xml", "data.jsonld", "summary.pdf", "summary.md"]) {
    const answer = await request.get(`/cases/nobody/${file}`);
    expect(answer.status()).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404 });
  }
});
