import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../support/looks";
import { operator } from "../support/operator";
import type { TestCase } from "../support/record";

const ofCase = (slug: string) => [
  ...["", "?asOf=2020-01-01", "/versions", "/v/1", "/feed.xml"].map(
    (rest) => `/cases/${slug}${rest}`,
  ),
  ...["/summary.pdf", "/summary.md", "/data.jsonld"].map((rest) => `/cases/${slug}${rest}`),
  ...[`/api/v1/cases/${slug}`, `/api/v1/cases/${slug}?asOf=2020-01-01`],
];
const ofAll = ["/", "/corrections", "/feed.xml", "/sitemap.xml", "/api/v1/cases"];

test("a case that is withdrawn is gone from every surface at once, and no other with it", async ({
  page,
}) => {
  const opened = await passing("open");
  expect(await statuses(page, ofCase(opened.slug))).toEqual(ofCase(opened.slug).map(() => 200));
  expect(await naming(page, opened)).toEqual(expect.arrayContaining(["/", "/sitemap.xml"]));

  await passing("withdraw", opened);
  expect(await statuses(page, ofCase(opened.slug))).toEqual(ofCase(opened.slug).map(() => 410));
  expect(await naming(page, opened)).toEqual([]);
  for (const address of ofCase(opened.slug)) {
    const said = await (await page.request.get(address)).text();
    expect(said, address).not.toContain(`Person ${opened.slug}`);
    expect(said, address).not.toContain("Arrested");
  }
  const others = ofCase("murager-alimuly");
  expect(await statuses(page, others)).toEqual(others.map(() => 200));

  const answer = await page.goto(`/cases/${opened.slug}`);
  expect(answer?.status()).toBe(410);
  expect(await page.locator("script").count()).toBe(0);
  await expectAccessible(page);
});

async function passing(act: "open" | "withdraw", given?: TestCase): Promise<TestCase> {
  const args = given ? [JSON.stringify(given)] : [];
  return JSON.parse(await operator("../tests/support/passing-case", act, ...args));
}

async function statuses(page: Page, addresses: string[]): Promise<number[]> {
  const answers = await Promise.all(addresses.map((address) => page.request.get(address)));
  return answers.map((answer) => answer.status());
}

/** Which of the pages about all cases say the name of this one. */
async function naming(page: Page, { slug }: TestCase): Promise<string[]> {
  const texts = await Promise.all(
    ofAll.map(
      async (address) => [address, await (await page.request.get(address)).text()] as const,
    ),
  );
  return texts.filter(([, text]) => text.includes(slug)).map(([address]) => address);
}
