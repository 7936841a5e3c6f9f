import { expect, it } from "vitest";
import { caseAnswer, caseAnswerShape, casesAnswer, casesAnswerShape } from "@/lib/public/api";
import { everyone } from "@/prisma/seed/cases/keys";
import { publishedCases } from "../../support/published-case";

it.each(everyone)(
  "the answer on %s has the promised shape, and its document as it was hashed",
  (slug) => {
    const published = publishedCases[slug];
    const answer = caseAnswer(published, "2019-12-10");
    expect(caseAnswerShape.parse(answer)).toEqual(answer);
    expect(answer.document).toBe(published.document);
    expect(answer.asOf).toBe("2019-12-10");
  },
);

it("the list has each case with where it stands, and where its document is", () => {
  const answer = casesAnswer(
    everyone.map((slug) => publishedCases[slug]),
    "2026-11-24",
    "https://pana.example",
  );
  expect(casesAnswerShape.parse(answer)).toEqual(answer);
  expect(answer.cases.map(({ address }) => address)).toContain(
    "https://pana.example/api/v1/cases/murager-alimuly",
  );
});
