import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { caseAddress, newcomer } from "../support/desk";

const slug = "murager-alimuly";
const elsewhere = "https://elsewhere.example";

test.describe("a form that saves an update", () => {
  test.use({ javaScriptEnabled: false });

  test("saves for the person it was made for, and for nobody else who sends the same bytes", async ({
    browser,
    baseURL,
    playwright,
  }) => {
    const contributor = await newcomer(browser, { role: "contributor", cases: [slug] });
    const address = await caseAddress(contributor, "Murager Alimuly");
    const outsider = await newcomer(browser, { role: "contributor", cases: [] });
    const stranger = await playwright.request.newContext({ baseURL });
    const form = await filledForm(contributor, address);
    const own = { origin: baseURL ?? "" };

    const forgeries: [string, APIRequestContext, Record<string, string>][] = [
      ["a page of another site", contributor.request, { origin: elsewhere }],
      ["nowhere", contributor.request, { origin: "null" }],
      ["another site's frame", contributor.request, { ...own, "sec-fetch-site": "cross-site" }],
      ["somebody signed out", stranger, own],
      ["somebody without the case", outsider.request, own],
    ];
    for (const [who, request, headers] of forgeries) {
      await request.post(form.address, { multipart: form.fields, headers, maxRedirects: 0 });
      expect(await mentions(contributor, address, form.headline), who).toBe(false);
    }

    const honest = { multipart: form.fields, headers: own, maxRedirects: 0 };
    const saved = await contributor.request.post(form.address, honest);
    expect(saved.status()).toBe(303);
    expect(await mentions(contributor, address, form.headline)).toBe(true);
  });
});

test("a case is not found by somebody who is not on it, as one that does not exist", async ({
  browser,
}) => {
  const contributor = await newcomer(browser, { role: "contributor", cases: [slug] });
  const outsider = await newcomer(browser, { role: "contributor", cases: [] });
  const address = await caseAddress(contributor, "Murager Alimuly");
  const nothing = "/desk/cases/00000000-0000-4000-8000-000000000000";
  for (const rest of ["", "/events/new", "/publication", "/sources/new", "/trail"]) {
    const theirs = await outsider.request.get(address + rest);
    const nobodys = await outsider.request.get(nothing + rest);
    expect(theirs.status(), rest).toBe(404);
    expect(nobodys.status(), rest).toBe(404);
    expect(await theirs.text()).not.toContain("Alimuly");
  }
});

test("somebody signed out is sent to sign in, and told nothing", async ({ browser, page }) => {
  const contributor = await newcomer(browser, { role: "contributor", cases: [slug] });
  const address = await caseAddress(contributor, "Murager Alimuly");
  for (const place of ["/desk", address, `${address}/trail`, "/desk/accounts"]) {
    await page.goto(place);
    await expect(page).toHaveURL(/\/desk\/sign-in/);
    expect(await page.content()).not.toContain("Alimuly");
  }
});

type Form = { address: string; headline: string; fields: Record<string, string> };

/** The form of a new update as a browser without JavaScript would send it. */
async function filledForm(page: Page, address: string): Promise<Form> {
  const headline = `A letter, ${crypto.randomUUID()}`;
  const place = `${address}/events/new?what=action`;
  await page.goto(place);
  await page.getByLabel("In a sentence: what happened").fill(headline);
  await page.getByLabel("Kind of action").selectOption("petition");
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Save" }) });
  const fields = await form.evaluate((element) =>
    [...new FormData(element as HTMLFormElement)].filter(([, value]) => typeof value === "string"),
  );
  return { address: place, headline, fields: Object.fromEntries(fields) as Form["fields"] };
}

async function mentions(page: Page, address: string, headline: string): Promise<boolean> {
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  return (await answer.text()).includes(headline);
}
