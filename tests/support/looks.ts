import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, type Response } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Everything the page asks the network for, from now on. */
export function requestsOf(page: Page): URL[] {
  const asked: URL[] = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  return asked;
}

/** No rule of WCAG 2.2 AA that a machine can check is broken. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

/** What a page weighs on the wire, its style and text together. */
export async function weight(answer: Response): Promise<number> {
  return gzipSync(await answer.body()).length;
}

/** How far the page can be moved sideways, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
