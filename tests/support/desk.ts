import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { invitationToken } from "./operator";

export const passphrase = "four quiet words only here";

type Who = { role: "contributor" | "reviewer" | "advocate" | "admin"; cases: string[] };

/** A new person with a browser of their own, joined by invitation and standing at their queue. */
export async function newcomer(
  browser: Browser,
  { role, cases }: Who,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const named = cases.flatMap((slug) => ["--case", slug]);
  const token = await invitationToken("--role", role, ...named);
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`/desk/join/${token}`);
  await page.getByLabel("Choose a handle").fill(`${role}-${randomUUID().slice(0, 8)}`);
  await page.getByLabel("Choose a passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL(/\/desk$/);
  return page;
}

/** Where the desk keeps a case, for somebody on it. */
export async function caseAddress(page: Page, title: string): Promise<string> {
  await page.goto("/desk");
  const address = await page.getByRole("link", { name: title, exact: true }).getAttribute("href");
  return String(address);
}

/** Logs an advocacy action of today, for this desk's eyes only, and comes back to the case. */
export async function logAction(page: Page, address: string, headline: string): Promise<void> {
  await page.goto(`${address}/events/new?what=action`);
  await page.getByLabel("In a sentence: what happened").fill(headline);
  await page.getByLabel("Kind of action").selectOption("petition");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It is on the record")).toBeVisible();
}

/** The version of a case that strangers see now. */
export async function publicVersion(page: Page, slug: string): Promise<number> {
  const answer = await page.request.get(`/api/v1/cases/${slug}`);
  return (await answer.json()).version;
}

/** Collects every breach of a page's own content policy. */
export function policyBreaches(page: Page): string[] {
  const breaches: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) breaches.push(message.text());
  });
  return breaches;
}
