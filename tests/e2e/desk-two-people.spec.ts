import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { caseAddress, newcomer, publicVersion } from "@/tests/support/desk";

const men = ["murager-alimuly", "qaster-musakhanuly"];
const [slug] = men as [string];
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };
const desktop = { viewport: { width: 1280, height: 800 } };

test("one logs an update with a source from a phone, the other reviews and publishes it", async ({
  browser,
}) => {
  const contributor = await newcomer(browser, { role: "contributor", cases: men }, phone);
  const reviewer = await newcomer(browser, { role: "reviewer", cases: men }, desktop);
  const before = await publicVersion(contributor, slug);
  const letter = randomUUID().slice(0, 8);
  const headline = `A letter for his permit is handed in, ${letter}`;
  const note = `Added: the letter ${letter}.`;

  const address = await caseAddress(contributor, "Murager Alimuly");
  await contributor.getByRole("link", { name: "Log an update on Murager Alimuly" }).click();
  await contributor.getByRole("link", { name: "Advocacy action" }).click();
  await contributor.getByLabel("In a sentence: what happened").fill(headline);
  await contributor.getByLabel("When", { exact: true }).fill("early Apr 2023");
  await expect(contributor.getByText("Read as: between 1 and 10 April 2023")).toBeVisible();
  await contributor.getByLabel("Kind of action").selectOption("petition");
  await contributor.getByLabel("Address or title").fill(`https://example.org/${letter}`);
  await contributor.getByLabel("Its title").fill("A letter is handed in");
  await contributor.getByLabel("Everyone, after review").check();
  await contributor.getByRole("button", { name: "Save" }).click();
  await expect(contributor.getByText("nothing is public yet")).toBeVisible();
  expect(await publicVersion(contributor, slug)).toBe(before);

  await contributor.getByRole("link", { name: "Publication" }).click();
  await contributor.getByLabel("What readers are told about it").first().fill(note);
  await contributor.getByRole("button", { name: "Propose it" }).click();
  await expect(contributor.getByText("You proposed this yourself.")).toBeVisible();
  await expect(contributor.getByRole("button", { name: /^Publish/ })).toHaveCount(0);
  const review = new URL(contributor.url()).pathname;

  await reviewer.goto("/desk");
  await reviewer.getByRole("link", { name: "Murager Alimuly: Update" }).click();
  await expect(reviewer).toHaveURL(new RegExp(`${review}$`));
  await expect(reviewer.getByText(`Added: timeline entry, “${headline}”`)).toBeVisible();
  const frames = reviewer.locator("iframe");
  await expect(frames.nth(1).contentFrame().getByRole("heading", { name: headline })).toBeVisible();
  await expect(frames.nth(0).contentFrame().getByText("Murager Alimuly").first()).toBeVisible();
  await expect(frames.nth(0).contentFrame().getByText(headline)).toHaveCount(0);
  await reviewer.getByRole("button", { name: `Publish version ${before + 1}` }).click();
  await expect(reviewer.getByText("Published. Readers see the new version now.")).toBeVisible();

  expect(await publicVersion(reviewer, slug)).toBe(before + 1);
  await contributor.goto(`/cases/${slug}`);
  await expect(contributor.getByRole("heading", { name: headline })).toBeVisible();
  const feed = await contributor.request.get(`/cases/${slug}/feed.xml`);
  expect(await feed.text()).toContain(note);
  await contributor.goto(address);
  await expect(contributor.getByText(`Public: version ${before + 1}`)).toBeVisible();
});

test("a reviewer who proposes cannot publish it, and sends another's back with an answer", async ({
  browser,
}) => {
  const author = await newcomer(browser, { role: "reviewer", cases: [slug] }, desktop);
  const other = await newcomer(browser, { role: "reviewer", cases: [slug] }, phone);
  const before = await publicVersion(author, slug);
  const address = await caseAddress(author, "Murager Alimuly");

  await author.goto(`${address}/publication`);
  await author.locator("#withdraw-note").fill("The case is no longer public.");
  await author.getByRole("button", { name: "Propose to withdraw it" }).click();
  await expect(author.getByText("You proposed this yourself.")).toBeVisible();
  await expect(author.getByRole("button", { name: "Withdraw the case" })).toHaveCount(0);

  await other.goto(new URL(author.url()).pathname);
  await other.getByLabel("What should be different").fill("He asked to stay public.");
  await other.getByRole("button", { name: "Send back" }).click();
  await expect(other.getByText("Sent back with your answer.")).toBeVisible();
  await author.reload();
  await expect(author.getByText("He asked to stay public.")).toBeVisible();
  expect(await publicVersion(author, slug)).toBe(before);
});
