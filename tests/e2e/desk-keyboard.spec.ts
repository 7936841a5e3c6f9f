import { randomUUID } from "node:crypto";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { newcomer } from "@/tests/support/desk";

test("an update is logged with the keyboard alone", async ({ browser }) => {
  const page = await newcomer(browser, { role: "contributor", cases: ["murager-alimuly"] });
  const headline = `Heard from the lawyer, ${randomUUID().slice(0, 8)}`;
  await page.reload();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");

  await tabTo(page, page.getByRole("link", { name: "Log an update on Murager Alimuly" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/events\/new$/);
  await tabTo(page, page.getByRole("link", { name: "Court hearing" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/what=hearing$/);
  await tabTo(page, page.getByLabel("In a sentence: what happened"));
  await page.keyboard.type(headline);
  await tabTo(page, page.getByLabel("When", { exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("yesterday");
  await tabTo(page, page.getByLabel("Planned", { exact: true }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Save" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved. It is on the record")).toBeVisible();
  await expect(page.locator("#timeline").getByText(headline, { exact: true })).toBeVisible();
});

test("what was refused takes the focus, and leads to its field", async ({ browser }) => {
  const page = await newcomer(browser, { role: "contributor", cases: ["murager-alimuly"] });
  await page.getByRole("link", { name: "Log an update on Murager Alimuly" }).click();
  await page.getByRole("link", { name: "Attacked or threatened" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "put right" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("In a sentence: what happened")).toBeFocused();
  await expect(page.getByLabel("In a sentence: what happened")).toHaveAttribute(
    "aria-invalid",
    "true",
  );
});

/** Presses Tab until `target` has the focus; fails where the keyboard cannot reach it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
