import { randomUUID } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { caseAddress, newcomer } from "@/tests/support/desk";

const bare = { javaScriptEnabled: false };

async function isOpenToAll(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const [wide, shown] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide).toBeLessThanOrEqual(shown ?? 0);
}

async function openCase(page: Page, name: string): Promise<string> {
  const slug = `case-${randomUUID().slice(0, 8)}`;
  await page.goto("/desk");
  await page.getByRole("link", { name: "Open a case" }).click();
  await page.getByLabel("The name, as it titles the pages").fill(name);
  await page.getByLabel("Where they are", { exact: true }).fill("Kazakhstan");
  await page.getByLabel("Where return is feared").fill("China");
  await page.getByLabel("Address of the public page").fill(slug);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByText("Opened. Nothing of it is public.")).toBeVisible();
  return new URL(page.url()).pathname;
}

test("a case is opened with its person; a refusal stands beside its field and nothing typed is lost", async ({
  browser,
  viewport,
}) => {
  const page = await newcomer(browser, { role: "contributor", cases: [] }, { viewport });
  const name = `Гүлнар ${randomUUID().slice(0, 6)}`;
  await page.goto("/desk/cases/new");
  await page.getByLabel("The name, as it titles the pages").fill(name);
  await page.getByLabel("Language and script").first().selectOption("kk");
  await page.getByLabel("Where they are", { exact: true }).fill("Atlantis");
  await page.getByLabel("Where return is feared").fill("CN");
  await page.getByLabel("Address of the public page").fill("murager-alimuly");
  await page.getByText("Other written forms of the name").click();
  await page.getByLabel("As written").fill("古丽娜尔");
  await page.getByRole("button", { name: "Add another form" }).click();
  await expect(page.getByText("Written form 2")).toBeVisible();
  await page.getByText("Their consent, if somebody asked them").click();
  await page.getByLabel("What was said or shown").fill("She told two of us.");
  await page.getByLabel("Given on").fill("October 2019");
  await page.getByRole("button", { name: "Open the case" }).click();

  await expect(page.getByText("2 things to put right")).toBeVisible();
  await expect(page.getByText("Write one day here").first()).toBeVisible();
  await isOpenToAll(page);
  await page.getByLabel("Where they are", { exact: true }).fill("Kazakhstan");
  await page.getByLabel("Given on").fill("yesterday");
  await page.getByRole("button", { name: "Open the case" }).click();

  await expect(page.getByText("Another case already has this address.").first()).toBeVisible();
  await expect(page.getByLabel("The name, as it titles the pages")).toHaveValue(name);
  await page.getByLabel("Address of the public page").fill(`case-${randomUUID().slice(0, 8)}`);
  await page.getByRole("button", { name: "Open the case" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  await expect(page.getByText("古丽娜尔")).toBeVisible();
  await page.getByRole("link", { name: "Consents" }).click();
  await expect(page.getByText("She told two of us.")).toBeVisible();
});

test("without JavaScript a case is kept true: news looked for, a note, a proceeding, consents", async ({
  browser,
  viewport,
}) => {
  const page = await newcomer(browser, { role: "contributor", cases: [] }, { viewport, ...bare });
  const address = await openCase(page, `Somebody ${randomUUID().slice(0, 6)}`);

  await page.getByRole("link", { name: "I looked for news" }).click();
  await page.getByLabel("The newest report I found is from").fill("a while ago");
  await page.getByLabel("Where I looked").fill("Azattyq, in Kazakh");
  await page.getByRole("button", { name: "I looked" }).click();
  await expect(page.getByText("This is not read as a date.").first()).toBeVisible();
  await expect(page.getByLabel("Where I looked")).toHaveValue("Azattyq, in Kazakh");
  await page.getByLabel("The newest report I found is from").fill("January 2024");
  await page.getByRole("button", { name: "I looked" }).click();
  await expect(page.getByText("The next version can say that somebody looked.")).toBeVisible();

  await page.getByRole("link", { name: "Add a note" }).click();
  await page.getByLabel("What is said", { exact: true }).fill("A shepherd by trade.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Please fill this in.").first()).toBeVisible();
  await page.getByLabel("Address or title").fill(`https://example.org/${randomUUID()}`);
  await page.getByText("Not here yet? Describe this source").click();
  await page.getByLabel("Its title").fill("A portrait");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The note is on record.")).toBeVisible();
  await expect(page.getByText("A shepherd by trade.").last()).toBeVisible();

  await page.getByText("This does not hold any more").click();
  await page.getByRole("button", { name: "Retract the note" }).click();
  await expect(page.getByText("The note is retracted.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Retract the note" })).toHaveCount(0);

  await page.getByRole("link", { name: "Open a proceeding" }).click();
  await page.getByLabel("Before whom").fill("Zaisan district court");
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByText("Criminal, Zaisan district court")).toBeVisible();

  await page.goto(`${address}/consents`);
  await page.getByLabel("What was said or shown").fill("In a letter.");
  await page.getByLabel("Only if").fill("only if arrested");
  await page.getByRole("button", { name: "Record it" }).click();
  await page.getByRole("button", { name: "The condition is met now" }).click();
  await expect(page.getByText("Condition met.")).toBeVisible();
  await page.getByText("They take this consent back").click();
  await page.getByRole("button", { name: "Withdraw the consent" }).click();
  await expect(page.getByText("Nothing that rests on it can be published")).toBeVisible();
  await expect(page.getByRole("button", { name: "Withdraw the consent" })).toHaveCount(0);
});

test("an administrator lets somebody onto a case, who then finds it", async ({
  browser,
  viewport,
}) => {
  const admin = await newcomer(browser, { role: "admin", cases: [] }, { viewport });
  const other = await newcomer(browser, { role: "contributor", cases: [] }, { viewport });
  const address = await openCase(admin, `Somebody ${randomUUID().slice(0, 6)}`);
  expect((await other.goto(address))?.status()).toBe(404);
  await other.goto("/desk");
  const handle = /Signed in as ([\w-]+)/.exec((await other.textContent("header")) ?? "")?.[1] ?? "";
  await admin.getByRole("link", { name: "People on the case" }).click();
  await admin.getByLabel("Whom").selectOption({ label: `${handle}, contributor` });
  await admin.getByRole("button", { name: "Let them onto it" }).click();
  await expect(admin.getByText("They see the case from now on.")).toBeVisible();
  expect((await other.goto(address))?.status()).toBe(200);
});

test("what keeps a case is closed to readers, and all of it to strangers of the case", async ({
  browser,
  viewport,
}) => {
  const cases = ["murager-alimuly"];
  const writer = await newcomer(browser, { role: "contributor", cases }, { viewport });
  const address = await caseAddress(writer, "Murager Alimuly");
  const pages = ["checks/new", "notes/new", "proceedings/new", "consents"];
  for (const page of pages) {
    expect((await writer.goto(`${address}/${page}`))?.status()).toBe(200);
  }
  expect((await writer.goto(`${address}/members`))?.status()).toBe(404);

  const advocate = await newcomer(browser, { role: "advocate", cases }, { viewport });
  for (const page of ["checks/new", "notes/new", "proceedings/new", "members"]) {
    expect((await advocate.goto(`${address}/${page}`))?.status()).toBe(404);
  }
  expect((await advocate.goto("/desk/cases/new"))?.status()).toBe(404);
  await advocate.goto(`${address}/consents`);
  await expect(advocate.getByText("What it rests on is sealed.").first()).toBeVisible();
  await expect(advocate.getByRole("button", { name: /Record|Withdraw|condition/ })).toHaveCount(0);

  const stranger = await newcomer(browser, { role: "admin", cases: [] }, { viewport });
  for (const page of [...pages, "members"]) {
    expect((await stranger.goto(`${address}/${page}`))?.status()).toBe(404);
  }
});
