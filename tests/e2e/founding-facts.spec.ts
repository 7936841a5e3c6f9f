import { expect, test } from "@playwright/test";
import { everyone } from "@/prisma/seed/cases/keys";
import { foundingFacts } from "../support/founding-facts";

for (const slug of everyone) {
  test(`the page of ${slug} says every fact of the founding article that is about this case`, async ({
    page,
  }) => {
    await page.goto(`/cases/${slug}`);
    const main = page.locator("main");
    for (const [number, { pages, words }] of Object.entries(foundingFacts)) {
      if (pages.includes(slug)) await expect(main, number).toContainText(words);
    }
  });
}
