import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { caseAddress, newcomer } from "@/tests/support/desk";

const cases = ["murager-alimuly", "qaster-musakhanuly"];
const bare = { javaScriptEnabled: false, viewport: { width: 320, height: 568 } };

test("without JavaScript an update is logged, and a refusal keeps every word", async ({
  browser,
}) => {
  const page = await newcomer(browser, { role: "contributor", cases }, bare);
  const address = await caseAddress(page, "Murager Alimuly");
  const headline = `Шахан қамауға алынды, ${randomUUID().slice(0, 8)}`;
  await page.goto(`${address}/events/new`);
  await page.getByRole("link", { name: "Detained", exact: true }).click();
  await page.getByLabel("In a sentence: what happened").fill(headline);
  await page.getByLabel("When", { exact: true }).fill("03/04/2019");
  await page.getByLabel("Kind of custody").selectOption("police_custody");
  await page.getByRole("button", { name: "Save" }).click();

  await expect(page.getByText("This could be 3 April 2019 or 4 March 2019.").first()).toBeVisible();
  await expect(page.getByLabel("In a sentence: what happened")).toHaveValue(headline);
  await expect(page.getByLabel("Kind of custody")).toHaveValue("police_custody");
  await page.getByLabel("When", { exact: true }).fill("14 қазан 2019");
  await page.getByRole("button", { name: "Add another source" }).click();
  await expect(page.getByText("Source 2")).toBeVisible();
  await expect(page.getByText("Read as: 14 October 2019")).toBeVisible();
  await expect(page.getByLabel("In a sentence: what happened")).toHaveValue(headline);

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved. It is on the record")).toBeVisible();
  await expect(page.locator("#timeline").getByText(headline, { exact: true })).toBeVisible();
  await expect(page.getByText("14 October 2019").first()).toBeVisible();
});

test("without JavaScript one signs out and in again, and a wrong passphrase keeps the handle", async ({
  browser,
}) => {
  const page = await newcomer(browser, { role: "advocate", cases }, bare);
  await expect(page.getByRole("link", { name: /^Log an update/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
  await page.getByLabel("Handle").fill("nobody-here");
  await page.getByLabel("Passphrase").fill("not the right words");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("That did not work.").first()).toBeVisible();
  await expect(page.getByLabel("Handle")).toHaveValue("nobody-here");
  await expect(page.getByLabel("Passphrase")).toHaveValue("");
});
