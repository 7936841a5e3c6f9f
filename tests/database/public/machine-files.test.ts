import { describe, expect, it } from "vitest";
import { logEvent } from "@/lib/events/commands";
import { writer as author, colleague as second } from "../../support/colleagues";
import { askPublicDoor } from "../../support/public-door";
import { release } from "../../support/publishing";
import { arrest, command, openTestCase, sourceOf, value } from "../../support/record";

const ask = (address: string) => askPublicDoor(address, "http://localhost:3000");
const lists = ["/feed.xml", "/sitemap.xml", "/api/v1/cases"];

const own = await openTestCase(author, second);
await value(logEvent(author, command(arrest([own.caseId], await sourceOf(author)))));
await release(author, second, own, "first");

describe("what machines read of a case", () => {
  it("is there once it is published, and stands in every list", async () => {
    for (const address of files())
      expect([address, (await ask(address)).status]).toEqual([address, 200]);
    for (const list of lists) expect(await (await ask(list)).text()).toContain(own.slug);
  });

  it("is gone from every address at once when it is withdrawn, and nothing of it is said", async () => {
    await release(author, second, own, "withdrawal");
    for (const address of files()) {
      const answer = await ask(address);
      expect([address, answer.status]).toEqual([address, 410]);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(await answer.text()).toMatch(
        /^{"type":"about:blank","title":"Gone","status":410,"detail":"This case was withdrawn on [^"]+\."}$/,
      );
    }
    for (const list of lists) expect(await (await ask(list)).text()).not.toContain(own.slug);
  });

  it("may be kept by a proxy for five seconds, the refusal like the file", async () => {
    const answer = await ask(`/cases/${own.slug}/summary.pdf`);
    expect(answer.status).toBe(410);
    expect(answer.headers.get("cache-control")).toBe(
      "public, max-age=0, s-maxage=5, must-revalidate",
    );
  });
});

function files(): string[] {
  const ofCase = ["summary.pdf", "summary.md", "feed.xml", "data.jsonld"];
  return [...ofCase.map((file) => `/cases/${own.slug}/${file}`), `/api/v1/cases/${own.slug}`];
}
