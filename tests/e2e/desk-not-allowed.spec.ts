import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { caseAddress, newcomer, publicVersion } from "@/tests/support/desk";

const slug = "murager-alimuly";
const bare = { javaScriptEnabled: false };

test("somebody signed out is led to the sign-in, from every page", async ({ browser, page }) => {
  const member = await newcomer(browser, { role: "contributor", cases: [slug] });
  const address = await caseAddress(member, "Murager Alimuly");
  for (const part of ["", "/events/new", "/publication", "/trail", "/sources/new"]) {
    await page.goto(`${address}${part}`);
    await expect(page).toHaveURL(/\/desk\/sign-in$/);
  }
  for (const part of ["/desk", "/desk/accounts"]) {
    await page.goto(part);
    await expect(page).toHaveURL(/\/desk\/sign-in$/);
  }
});

test("a contributor without the case finds nothing, as if it did not exist", async ({
  browser,
}) => {
  const member = await newcomer(browser, { role: "contributor", cases: [slug] });
  const address = await caseAddress(member, "Murager Alimuly");
  const stranger = await newcomer(browser, { role: "contributor", cases: ["sairagul-sauytbay"] });
  for (const part of ["", "/events/new?what=action", "/publication", "/trail", "/sources/new"]) {
    const answer = await stranger.goto(`${address}${part}`);
    expect(answer?.status()).toBe(404);
    await expect(stranger.getByText("There is nothing here")).toBeVisible();
    expect(await stranger.content()).not.toContain("Alimuly");
  }
});

test("an advocate reads, and is offered nothing to write", async ({ browser }) => {
  const advocate = await newcomer(browser, { role: "advocate", cases: [slug] });
  const address = await caseAddress(advocate, "Murager Alimuly");
  expect((await advocate.goto(address))?.status()).toBe(200);
  await expect(advocate.getByRole("link", { name: "Log an update" })).toHaveCount(0);
  for (const part of ["/events/new", "/publication", "/sources/new", "/trail"]) {
    expect((await advocate.goto(`${address}${part}`))?.status()).toBe(404);
  }
});

test("a forged request changes nothing: no origin, another origin, the form of another role", async ({
  browser,
  baseURL,
}) => {
  const author = await newcomer(browser, { role: "contributor", cases: [slug] }, bare);
  const before = await publicVersion(author, slug);
  const address = await caseAddress(author, "Murager Alimuly");
  const headline = `Forged, ${randomUUID().slice(0, 8)}`;
  const page = `${address}/events/new?what=action`;
  await author.goto(page);
  const log = { ...(await sentBy(author, "#content form")), headline, "detail.action": "rally" };

  const origins: Record<string, string>[] = [
    {},
    { origin: "null" },
    { origin: "https://elsewhere.example" },
  ];
  for (const headers of origins) {
    await author.request.post(page, { multipart: log, headers });
    await author.goto(address);
    await expect(author.locator("#timeline")).not.toContainText(headline);
  }
  await author.request.post(page, { multipart: log, headers: { origin: String(baseURL) } });
  await author.goto(address);
  await expect(author.locator("#timeline")).toContainText(headline);

  await author.goto(`${address}/publication`);
  await author.locator("#withdraw-note").fill("Not public for now.");
  await author.getByRole("button", { name: "Propose to withdraw it" }).click();
  const review = new URL(author.url()).pathname;
  const reviewer = await newcomer(browser, { role: "reviewer", cases: [slug] }, bare);
  await reviewer.goto(review);
  const publish = await sentBy(reviewer, "#content form:has([name=hash])");
  await author.request.post(review, {
    multipart: { ...publish, command: randomUUID() },
    headers: { origin: String(baseURL) },
  });
  await reviewer.reload();
  await expect(reviewer.getByRole("button", { name: "Withdraw the case" })).toBeVisible();
  expect(await publicVersion(author, slug)).toBe(before);
});

test("a session that ended while typing loses no word", async ({ browser }) => {
  const page = await newcomer(browser, { role: "contributor", cases: [slug] });
  const address = await caseAddress(page, "Murager Alimuly");
  await page.goto(`${address}/events/new?what=action`);
  await page.getByLabel("In a sentence: what happened").fill("Typed for half an hour");
  await page.getByLabel("Address or title").fill("https://example.org/typed");
  const other = await page.context().newPage();
  await other.goto("/desk");
  await other.getByRole("button", { name: "Sign out" }).click();
  await expect(other).toHaveURL(/sign-in/);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("You are signed out, and nothing was saved.").first()).toBeVisible();
  await expect(page.getByLabel("In a sentence: what happened")).toHaveValue(
    "Typed for half an hour",
  );
  await expect(page.getByLabel("Address or title")).toHaveValue("https://example.org/typed");
});

/** What a form sends, with the hidden fields that name its server action. */
async function sentBy(page: Page, form: string): Promise<Record<string, string>> {
  return page
    .locator(form)
    .first()
    .evaluate((element) =>
      Object.fromEntries(
        [...new FormData(element as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
      ),
    );
}
