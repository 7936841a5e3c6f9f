import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { caseAddress, newcomer, policyBreaches } from "@/tests/support/desk";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.setTimeout(240_000);

test("every page of the desk: no axe violation, no sideways scroll at 320, no breach of its policy", async ({
  browser,
}) => {
  const page = await newcomer(
    browser,
    { role: "admin", cases: ["murager-alimuly", "qaster-musakhanuly"] },
    { viewport: { width: 320, height: 568 } },
  );
  const breaches = policyBreaches(page);
  for (const address of await pagesOf(page)) {
    const answer = await page.goto(address);
    expect(answer?.headers()["cache-control"], address).toContain("no-store");
    expect(answer?.headers()["x-robots-tag"], address).toBe("noindex, nofollow");
    await leaveFramesOut(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, `${address} ${colorScheme}`).toEqual([]);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, address).toBeLessThanOrEqual(320);
  }
  expect(breaches).toEqual([]);
});

test("the way in: no axe violation, a policy without outside scripts, and a new nonce each time", async ({
  page,
}) => {
  const breaches = policyBreaches(page);
  const policies: (string | undefined)[] = [];
  for (const address of ["/desk/sign-in", "/desk/join/not-a-token", "/desk/sign-in"]) {
    const answer = await page.goto(address);
    policies.push(answer?.headers()["content-security-policy"]);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(
      violations.map(({ id }) => id),
      address,
    ).toEqual([]);
  }
  expect(new Set(policies).size).toBe(policies.length);
  expect(policies[0]).toContain("default-src 'none'");
  expect(policies[0]).not.toContain("unsafe");
  expect(breaches).toEqual([]);
});

test("a policy sent with a request does not decide what runs", async ({ request }) => {
  const answer = await request.get("/desk/sign-in", {
    headers: { "content-security-policy": "script-src 'nonce-chosenoutside'" },
  });
  expect(answer.headers()["content-security-policy"]).not.toContain("chosenoutside");
  expect(await answer.text()).not.toContain("chosenoutside");
});

/**
 * What a frame shows is a page of the public door, proved at its own address; axe waits for ever
 * inside one that may not run scripts. Each must say what it holds.
 */
async function leaveFramesOut(page: Page): Promise<void> {
  const titles = await page.locator("iframe").evaluateAll((frames) =>
    frames.map((frame) => {
      frame.remove();
      return frame.getAttribute("title") ?? "";
    }),
  );
  for (const title of titles) expect(title).toContain("as strangers see it");
}

/** Every kind of page an administrator on a case can open. */
async function pagesOf(page: Page): Promise<string[]> {
  const address = await caseAddress(page, "Murager Alimuly");
  await page.goto(address);
  const event = await page.locator("#timeline a").first().getAttribute("href");
  await page.goto(`${address}/publication`);
  await page.locator("#withdraw-note").fill("Not public for now.");
  await page.getByRole("button", { name: "Propose to withdraw it" }).click();
  await expect(page).toHaveURL(/\/desk\/review\//);
  const kinds = ["detained", "judgment", "asylum", "removal", "official", "action", "moved"];
  return [
    ...["/desk", "/desk/accounts", address, String(event), new URL(page.url()).pathname],
    ...["publication", "trail", "sources/new", "events/new"].map((part) => `${address}/${part}`),
    ...["checks/new", "notes/new", "proceedings/new"].map((part) => `${address}/${part}`),
    ...[`${address}/consents`, `${address}/members`, "/desk/cases/new"],
    ...[...kinds, "attacked"].map((what) => `${address}/events/new?what=${what}`),
    "/desk/cases/00000000-0000-4000-8000-000000000000",
  ];
}
