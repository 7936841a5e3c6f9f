import type { PublishedCase } from "@/lib/domain/published";
import { casePath } from "@/lib/format/addresses";
import { element, xmlFile, xmlText } from "./xml";

const standingPages = ["/", "/method", "/corrections"];

/** The addresses a search engine may list: the standing pages and the current page of every case. */
export function sitemap(cases: PublishedCase[], origin: string): string {
  const pages = standingPages.map((path) => element("url", {}, location(origin + path)));
  const current = cases.map(({ slug, publishedAt }) => {
    const changed = element("lastmod", {}, new Date(publishedAt).toISOString());
    return element("url", {}, location(origin + casePath(slug)), changed);
  });
  const root = { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" };
  return xmlFile(element("urlset", root, ...pages, ...current));
}

/** Everything public may be read by machines; the desk has nothing for them. */
export function robots(origin: string): string {
  return [
    "User-agent: *",
    "Allow: /",
    "Disallow: /desk",
    "Disallow: /api/auth",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}

function location(address: string): string {
  return element("loc", {}, xmlText(address));
}
