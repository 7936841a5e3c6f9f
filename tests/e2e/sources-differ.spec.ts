import { expect, type Locator, type Page, test } from "@playwright/test";
import { entryAnchor } from "@/lib/format/addresses";
import { type CaseKey, men } from "@/prisma/seed/cases/keys";
import { idOf } from "@/prisma/seed/ids";
import { register, type SourceKey } from "@/prisma/seed/sources/register";

/** Where sources do not agree: the entry, about what, and what each side says with who says it. */
const disagreements: {
  cases: readonly CaseKey[];
  event: string;
  about: string;
  sides: [string, SourceKey][];
}[] = [
  {
    cases: men,
    event: "men-crossing",
    about: "the date",
    sides: [
      ["1 October 2019", "diplomatAsylumSeekers"],
      ["6 October 2019", "amnesty"],
    ],
  },
  {
    cases: men,
    event: "men-news-conference",
    about: "the date",
    sides: [
      ["14 October 2019", "eurasianetArrest"],
      ["10 October 2019", "rfaActivistsArrested"],
    ],
  },
  {
    cases: ["sairagul-sauytbay"],
    event: "sauytbay-judgment",
    about: "the place",
    sides: [
      ["A court in Almaty", "founding"],
      ["The Panfilov district court", "caNews"],
    ],
  },
  {
    cases: ["sairagul-sauytbay"],
    event: "sauytbay-judgment",
    about: "what it was in law",
    sides: [
      ["The court refused to extradite her", "founding"],
      ["expulsion not applied", "vlast"],
    ],
  },
];

for (const { cases, event, about, sides } of disagreements) {
  for (const slug of cases) {
    test(`sources differ on ${about}: ${event} on the page of ${slug}`, async ({ page }) => {
      await page.goto(`/cases/${slug}`);
      const differing = entry(page, event)
        .locator(".differ")
        .filter({ hasText: `Sources differ on ${about}` });
      await expect(differing).toHaveCount(1);
      for (const [words, source] of sides) {
        const side = differing
          .getByRole("listitem")
          .filter({ hasText: words })
          .filter({ hasText: register[source].publisher });
        await expect(side.first()).toBeVisible();
        await expect(side.first().getByRole("link").first()).toBeVisible();
      }
    });
  }
}

test("news conference, trial and judgment of the two men are one event each, on both pages", async ({
  page,
}) => {
  const events = ["men-news-conference", "men-trial-opens", "men-judgment"];
  for (const [at, slug] of men.entries()) {
    await page.goto(`/cases/${slug}`);
    for (const event of events) {
      await expect(entry(page, event)).toHaveCount(1);
      const other = entry(page, event).locator(`a[href="/cases/${men[1 - at]}"]`);
      await expect(other, `${event} on ${slug}`).toHaveCount(1);
    }
  }
});

function entry(page: Page, key: string): Locator {
  return page.locator(`li#${entryAnchor(idOf(`event/${key}`))}`);
}
