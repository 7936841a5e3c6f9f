import { expect, test } from "@playwright/test";
import { everyone } from "@/prisma/seed/cases/keys";
import { textOfPdf } from "../support/pdf-text";

for (const slug of everyone) {
  test(`the summary of ${slug} is an accessible PDF without author or path`, async ({
    request,
  }) => {
    const answer = await request.get(`/cases/${slug}/summary.pdf`);
    const pdf = await answer.body();
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
    expect(pdf.toString("latin1", 0, 5)).toBe("%PDF-");
    expect(pdf.includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(true);
    expect(pdf.includes("/Author")).toBe(false);
    expect(pdf.includes("dc:creator")).toBe(false);
    expect(pdf.includes(process.cwd())).toBe(false);
  });

  test(`the summary of ${slug} as CommonMark has its sources and its permanent address`, async ({
    request,
  }) => {
    const answer = await request.get(`/cases/${slug}/summary.md`);
    const written = await answer.text();
    expect(answer.headers()["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(written).toMatch(new RegExp(`/cases/${slug}/v/\\d+>`));
    expect(written).toContain("## Sources");
  });
}

test("the summary is of the day that is asked for, and refuses a day that is none", async ({
  request,
}) => {
  const then = await request.get("/cases/murager-alimuly/summary.md?asOf=2019-12-10");
  expect(await then.text()).toContain("Where the case stands on 10 December 2019");
  for (const query of ["?asOf=2019-13-01", "?lang=kk"]) {
    const refused = await request.get(`/cases/murager-alimuly/summary.pdf${query}`);
    expect(refused.status()).toBe(400);
    expect(refused.headers()["content-type"]).toBe("application/problem+json");
  }
});

test("names come out of the PDF as they went in, in every script", async ({ request }) => {
  const answer = await request.get("/cases/murager-alimuly/summary.pdf");
  const text = textOfPdf(await answer.body());
  // The dot inside the Chinese name is of another font, and so is drawn apart; what runs from the
  // right is drawn from its end.
  const fromTheRight = "مۇراگەر ءالىم ۇلى".split(" ").map((word) => [...word].reverse().join(""));
  const drawn = ["Murager Alimuly", "Мұрагер Әлімұлы", "木拉格尔", "阿里木", ...fromTheRight];
  expect(drawn.filter((name) => !text.includes(name))).toEqual([]);
});
