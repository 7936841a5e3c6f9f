import { expect, test } from "@playwright/test";
import { everyone } from "@/prisma/seed/cases/keys";
import { expectAccessible, requestsOf, sideways, weight } from "../support/looks";

const pages: [string, number][] = [
  ["/", 200],
  ...everyone.map((slug): [string, number] => [`/cases/${slug}`, 200]),
  ["/cases/murager-alimuly?order=oldest", 200],
  ["/cases/murager-alimuly?asOf=2019-12-10", 200],
  ["/cases/murager-alimuly?asOf=soon", 400],
  ["/cases/murager-alimuly/versions", 200],
  ["/cases/murager-alimuly/v/1", 200],
  ["/cases/murager-alimuly/v/4", 200],
  ["/method", 200],
  ["/corrections", 200],
  ["/cases/nobody", 404],
  ["/no/where", 404],
];

for (const [address, status] of pages) {
  test.describe(`${address}`, () => {
    test("runs nothing, asks nobody else, keeps nothing, is small and as narrow as a phone", async ({
      page,
      context,
      baseURL,
    }) => {
      const asked = requestsOf(page);
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(status);
      expect(await page.locator("script").count()).toBe(0);
      expect(asked.filter(({ origin }) => origin !== baseURL)).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(said.filter((text) => !text.includes(`status of ${status}`))).toEqual([]);
      if (answer) expect(await weight(answer)).toBeLessThanOrEqual(20 * 1024);
      const policy = answer?.headers()["content-security-policy"] ?? "";
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe|script-src|\*/);
      expect(answer?.headers()["referrer-policy"]).toBe("no-referrer");
      await page.setViewportSize({ width: 320, height: 568 });
      expect(await sideways(page)).toBe(0);
    });

    test("breaks no rule of WCAG 2.2 AA", async ({ page, hasTouch }) => {
      // Colours do not depend on the size of the screen: by day on the phone, by night on the other.
      await page.emulateMedia({ colorScheme: hasTouch ? "light" : "dark" });
      await page.goto(address);
      await expectAccessible(page);
    });
  });
}

test("a page reads the same without JavaScript", async ({ browser, baseURL, page }) => {
  const without = await (await browser.newContext({ javaScriptEnabled: false, baseURL })).newPage();
  for (const [address] of pages) {
    await page.goto(address);
    await without.goto(address);
    const text = await page.locator("body").textContent();
    expect(await without.locator("body").textContent(), address).toBe(text);
  }
});
