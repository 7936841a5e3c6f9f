import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { invitationToken, operator } from "../support/operator";

const passphrase = "nine grey herons wait";

/** Joins by an invitation, as anybody would; the handle chosen. */
async function join(page: Page, role: string): Promise<string> {
  const handle = `guest-${randomUUID().slice(0, 8)}`;
  const token = await invitationToken("--role", role, "--case", "murager-alimuly");
  await page.goto(`/desk/join/${token}`);
  await fill(page, handle);
  await expect(page).toHaveURL(/\/desk$/);
  return handle;
}

async function fill(page: Page, handle: string): Promise<void> {
  await page.locator('input[name="handle"]').fill(handle);
  await page.locator('input[name="passphrase"]').fill(passphrase);
  await page.locator('form:has(input[name="passphrase"]) button[type="submit"]').click();
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody invited joins, and signs in again on the next day", async ({ page, context }) => {
    const handle = await join(page, "contributor");
    await context.clearCookies();
    await page.goto("/desk");
    await expect(page).toHaveURL(/\/desk\/sign-in/);
    await fill(page, handle);
    await expect(page).toHaveURL(/\/desk$/);
  });

  test("a wrong passphrase and an unknown handle get the same sentence", async ({ page }) => {
    const handle = await join(page, "contributor");
    await page.context().clearCookies();
    const said: string[] = [];
    for (const name of [handle, "nobody-of-that-name"]) {
      await page.goto("/desk/sign-in");
      await page.locator('input[name="handle"]').fill(name);
      await page.locator('input[name="passphrase"]').fill("a wrong one, long enough");
      await page.locator('form:has(input[name="passphrase"]) button[type="submit"]').click();
      await expect(page.getByText("That did not work").first()).toBeVisible();
      said.push((await page.locator("main").textContent()) ?? "");
    }
    expect(said[0]?.replace(handle, "")).toBe(said[1]?.replace("nobody-of-that-name", ""));
  });
});

test("the session's cookie is out of reach of scripts and other sites", async ({
  page,
  context,
}) => {
  await join(page, "contributor");
  const cookies = await context.cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ name: "pana-session", httpOnly: true, sameSite: "Lax" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("a suspended person is out at the very next request", async ({ page }) => {
  const handle = await join(page, "reviewer");
  await operator("account", "suspend", handle);
  await page.reload();
  await expect(page).toHaveURL(/\/desk\/sign-in/);
});

test("a link works once", async ({ page, context }) => {
  const token = await invitationToken("--role", "contributor");
  await page.goto(`/desk/join/${token}`);
  await fill(page, `guest-${randomUUID().slice(0, 8)}`);
  await expect(page).toHaveURL(/\/desk$/);
  await context.clearCookies();
  await page.goto(`/desk/join/${token}`);
  await expect(page.getByText("This link does not work any more").first()).toBeVisible();
  await expect(page.locator('input[name="passphrase"]')).toHaveCount(0);
});

test.describe("next-auth's own door", () => {
  const form = (csrfToken: string, handle: string) => ({
    csrfToken,
    handle,
    passphrase,
    callbackUrl: "https://elsewhere.example/desk",
  });

  test("starts the same session, and leads nowhere but to the desk", async ({ page, baseURL }) => {
    const handle = await join(page, "contributor");
    await page.context().clearCookies();
    const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
    const answer = await page.request.post("/api/auth/callback/credentials", {
      form: form(csrfToken, handle),
      headers: { origin: baseURL ?? "" },
      maxRedirects: 0,
    });
    expect(answer.headers().location).toBe(`${baseURL}/desk`);
    await page.goto("/desk");
    await expect(page).toHaveURL(/\/desk$/);
  });

  for (const origin of ["", "null", "https://elsewhere.example"]) {
    test(`is closed to a request from ${origin || "nowhere"}`, async ({ page }) => {
      const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
      const answer = await page.request.post("/api/auth/callback/credentials", {
        form: form(csrfToken, "anybody"),
        headers: origin ? { origin } : {},
        maxRedirects: 0,
      });
      expect(answer.status()).toBe(403);
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    });
  }
});

test.describe("a forged form", () => {
  test("is refused in words, and nobody is signed out by it", async ({ page, baseURL }) => {
    await join(page, "contributor");
    const form = page.locator("form").first();
    const fields = await form
      .locator("input[type=hidden]")
      .evaluateAll((inputs) =>
        inputs.map((input) => [input.getAttribute("name"), input.getAttribute("value")]),
      );
    const multipart = Object.fromEntries(fields.map(([name, value]) => [name ?? "", value ?? ""]));
    const elsewhere = { origin: "https://elsewhere.example" };
    const forged: Record<string, string>[] = [
      {},
      { origin: "null" },
      elsewhere,
      { ...elsewhere, "x-forwarded-host": "elsewhere.example" },
      { origin: baseURL ?? "", "sec-fetch-site": "cross-site" },
    ];
    for (const headers of forged) {
      const answer = await page.request.post("/desk", { multipart, headers });
      expect(answer.status()).toBe(403);
      expect(await answer.text()).toMatch(/did not come from a page of Pana/);
    }
    await page.goto("/desk");
    await expect(page).toHaveURL(/\/desk$/);
  });
});
