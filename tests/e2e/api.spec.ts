import { expect, test } from "@playwright/test";
import { caseAnswerShape, casesAnswerShape } from "@/lib/public/api";
import { type CaseKey, everyone, men } from "@/prisma/seed/cases/keys";
import { type Expected, ofSauytbay, ofTheMen } from "../support/standing-table";

const address = (slug: string) => `/api/v1/cases/${slug}`;

test.describe("where the three cases stood, told to machines", () => {
  const rows: [CaseKey, string | null, Expected][] = [
    ...men.flatMap((slug) => ofTheMen.map((row): [CaseKey, ...typeof row] => [slug, ...row])),
    ...ofSauytbay.map((row): [CaseKey, ...typeof row] => ["sairagul-sauytbay", ...row]),
  ];
  for (const [slug, day, expected] of rows) {
    test(`${slug} on ${day ?? "this day"}`, async ({ request }) => {
      const answer = await request.get(address(slug) + (day ? `?asOf=${day}` : ""));
      const { standing, asOf } = caseAnswerShape.parse(await answer.json());
      expect(standing).toMatchObject(expected);
      if (day) expect(asOf).toBe(day);
    });
  }

  test("the refusal of 4 October 2018 is what the answer of 10 October rests on", async ({
    request,
  }) => {
    const answer = await request.get(`${address("sairagul-sauytbay")}?asOf=2018-10-10`);
    const { standing, document } = caseAnswerShape.parse(await answer.json());
    const latest = document.entries.find(({ id }) => id === standing.protection.events.at(-1));
    expect(latest).toMatchObject({ when: "2018-10-04", detail: { outcome: "rejected" } });
  });
});

test.describe("the answers for machines", () => {
  test("list every case with the address of its document", async ({ request }) => {
    const answer = await request.get("/api/v1/cases");
    const { cases } = casesAnswerShape.parse(await answer.json());
    expect(cases.map(({ slug }) => slug).sort()).toEqual([...everyone].sort());
    for (const each of cases)
      expect((await request.get(new URL(each.address).pathname)).ok()).toBe(true);
  });

  test("may be read by pages of other sites, run nothing, set no cookie, are kept for 5 seconds", async ({
    request,
  }) => {
    const headers = (await request.get(address("murager-alimuly"))).headers();
    expect(headers["content-type"]).toBe("application/json");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["set-cookie"]).toBeUndefined();
    const kept = [...(headers["cache-control"] ?? "").matchAll(/max-?age=(\d+)/g)];
    expect(kept).not.toEqual([]);
    for (const [, seconds] of kept) expect(Number(seconds)).toBeLessThanOrEqual(5);
  });

  test("are not sent again to whom has them, and HEAD has the same headers", async ({
    request,
  }) => {
    const first = await request.get(address("murager-alimuly"));
    const tag = first.headers().etag ?? "";
    const again = await request.get(address("murager-alimuly"), {
      headers: { "if-none-match": tag },
    });
    expect(again.status()).toBe(304);
    const head = await request.head(address("murager-alimuly"));
    expect(head.status()).toBe(200);
    expect(head.headers().etag).toBe(tag);
    expect((await head.body()).length).toBe(0);
  });

  const refused: [string, number][] = [
    [`${address("murager-alimuly")}?asOf=2019-02-30`, 400],
    [`${address("murager-alimuly")}?asOf=yesterday`, 400],
    [`${address("murager-alimuly")}?asOf=2999-01-01`, 400],
    [`${address("murager-alimuly")}?asOf=2019-10-20&asOf=2019-10-21`, 400],
    [`${address("murager-alimuly")}?day=2019-10-20`, 400],
    ["/api/v1/cases?slug=murager-alimuly", 400],
    [address("nobody"), 404],
    [address("%00"), 404],
    [address("' OR 1=1 --"), 404],
  ];
  for (const [path, status] of refused) {
    test(`refuse ${path} with ${status} and a sentence`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(status);
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
      expect(await answer.json()).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
    });
  }

  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    test(`take no ${method}`, async ({ request }) => {
      for (const path of ["/api/v1/cases", address("murager-alimuly")]) {
        expect((await request.fetch(path, { method })).status()).toBe(405);
      }
    });
  }
});
