import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { caseAddress, logAction, newcomer } from "@/tests/support/desk";

const cases = ["murager-alimuly"];

test("a save made from an older version comes back with both texts, and nothing typed is lost", async ({
  browser,
}) => {
  const mine = await newcomer(browser, { role: "contributor", cases });
  const address = await caseAddress(mine, "Murager Alimuly");
  const headline = `A petition, ${randomUUID().slice(0, 8)}`;
  await logAction(mine, address, headline);
  await mine.getByRole("link", { name: `: ${headline}` }).click();
  const theirs = await mine.context().newPage();
  await theirs.goto(mine.url());

  await theirs.getByLabel("In a sentence: what happened").fill(`${headline}, as they say`);
  await theirs.getByLabel("By whom").fill("Their friends");
  await theirs.getByLabel("Why", { exact: true }).first().fill("Heard again");
  await theirs.getByRole("button", { name: "Save" }).click();
  await expect(theirs.getByText("What it said before stays")).toBeVisible();

  await mine.getByLabel("In a sentence: what happened").fill(`${headline}, as I say`);
  await mine.getByLabel("Why", { exact: true }).first().fill("Read the paper");
  await mine.getByRole("button", { name: "Save" }).click();
  await expect(mine.getByText("Somebody changed this in the meantime")).toBeVisible();
  const words = mine.getByRole("group", { name: "In a sentence: what happened" });
  await expect(words).toContainText(`${headline}, as I say`);
  await expect(words).toContainText(`${headline}, as they say`);
  await expect(mine.getByLabel("In a sentence: what happened").first()).toHaveValue(
    `${headline}, as I say`,
  );

  await mine.getByRole("group", { name: "By whom" }).getByLabel("What stands now").check();
  await mine.getByRole("button", { name: "Save" }).click();
  await expect(mine.getByText("What it said before stays")).toBeVisible();
  await mine.getByRole("link", { name: `: ${headline}, as I say` }).click();
  await expect(mine.getByLabel("By whom")).toHaveValue("Their friends");
  await expect(mine.getByRole("heading", { name: "What it said before" })).toBeVisible();
  await expect(mine.getByText("Heard again")).toBeVisible();
});

test("a retraction keeps the event on record, with its reason", async ({ browser }) => {
  const page = await newcomer(browser, { role: "contributor", cases });
  const address = await caseAddress(page, "Murager Alimuly");
  const headline = `A rally that was not, ${randomUUID().slice(0, 8)}`;
  await logAction(page, address, headline);
  await page.getByRole("link", { name: `: ${headline}` }).click();
  await page.getByRole("button", { name: "Retract" }).click();
  await expect(page.getByRole("alert").getByText("Please fill this in.")).toBeVisible();
  await page.locator("#retract-reason").fill("Confirmed as a mistake");
  await page.getByRole("button", { name: "Retract" }).click();
  await expect(page.getByText("Retracted. It stays on the record")).toBeVisible();
  await page.getByRole("link", { name: `: ${headline}` }).click();
  await expect(page.getByText("can no longer be changed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toHaveCount(0);
});
