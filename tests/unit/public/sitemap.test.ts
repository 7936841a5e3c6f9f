import { expect, it } from "vitest";
import { robots, sitemap } from "@/lib/public/sitemap";
import { publishedCases } from "../../support/published-case";
import { all, readXml, textOf } from "../../support/xml";

const origin = "https://pana.example";

it("the sitemap lists the standing pages and each case with the time it last changed", () => {
  const cases = [publishedCases["murager-alimuly"], publishedCases["sairagul-sauytbay"]];
  const pages = all(readXml(sitemap(cases, origin)), "url").map((url) => [
    textOf(url, "loc"),
    textOf(url, "lastmod"),
  ]);
  expect(pages).toEqual([
    ["https://pana.example/", ""],
    ["https://pana.example/method", ""],
    ["https://pana.example/corrections", ""],
    ["https://pana.example/cases/murager-alimuly", "2026-11-24T12:00:03.000Z"],
    ["https://pana.example/cases/sairagul-sauytbay", "2026-11-24T12:00:02.000Z"],
  ]);
});

it("robots are let in everywhere but at the desk", () => {
  expect(robots(origin).split("\n")).toEqual([
    "User-agent: *",
    "Allow: /",
    "Disallow: /desk",
    "Disallow: /api/auth",
    "",
    "Sitemap: https://pana.example/sitemap.xml",
    "",
  ]);
});
