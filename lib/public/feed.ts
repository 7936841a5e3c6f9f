import { createHash } from "node:crypto";
import type { PublishedCase } from "@/lib/domain/published";
import { casePath, versionPath } from "@/lib/format/addresses";
import { translator } from "@/lib/i18n/translate";
import type { View } from "./machine-file";
import type { Change, Version } from "./published";
import { element, xmlFile, xmlText } from "./xml";

type Feed = { path: string; self: string; title: string; items: Item[] };
type Item = Pick<Version, "slug" | "version" | "kind" | "note" | "publishedAt"> & { title: string };

/** The versions of one case as Atom (RFC 4287), newest first. */
export function caseFeed(
  { slug, document }: PublishedCase,
  versions: Version[],
  view: View,
): string {
  const { title } = document;
  const path = casePath(slug);
  const feed = {
    path,
    self: `${path}/feed.xml`,
    title: translator(view.locale)("exports.feed.title", { name: title }),
    items: versions.map((version) => ({ ...version, title })),
  };
  return atom(feed, view);
}

/** The latest versions of all cases as Atom, newest first. Withdrawn cases are not spoken of. */
export function changesFeed(changes: Change[], view: View): string {
  const items = changes.flatMap(({ about, ...change }) => (about ? [{ ...about, ...change }] : []));
  const title = translator(view.locale)("exports.feed.all");
  return atom({ path: "/", self: "/feed.xml", title, items }, view);
}

function atom({ path, self, title, items }: Feed, view: View): string {
  const { origin, locale } = view;
  const newest = items.toSorted(
    (a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.version - a.version,
  );
  return xmlFile(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": locale },
      element("id", {}, stableId(path)),
      element("title", {}, xmlText(title)),
      element("updated", {}, utc(newest[0]?.publishedAt ?? 0)),
      element("author", {}, element("name", {}, "Pana")),
      element("link", { rel: "self", type: "application/atom+xml", href: origin + self }),
      element("link", { rel: "alternate", type: "text/html", href: origin + path }),
      ...newest.map((item) => entry(item, view)),
    ),
  );
}

function entry({ slug, version, kind, note, publishedAt, title }: Item, view: View): string {
  const t = translator(view.locale);
  const path = versionPath(slug, version);
  const label = t(`vocabulary.publicationKinds.${kind}`);
  return element(
    "entry",
    {},
    element("id", {}, stableId(path)),
    element("title", {}, xmlText(t("exports.feed.entry", { version, kind: label, name: title }))),
    element("updated", {}, utc(publishedAt)),
    element("published", {}, utc(publishedAt)),
    element("link", { rel: "alternate", type: "text/html", href: view.origin + path }),
    element("category", { term: kind, label }),
    element("summary", {}, xmlText(note)),
  );
}

// The same for every address the site ever has, and for its mirrors: a UUID (version 8) of the path.
function stableId(path: string): string {
  const hex = createHash("sha256").update(`pana ${path}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${parts.join("-")}-${hex.slice(20, 32)}`;
}

function utc(moment: string | number): string {
  return new Date(moment).toISOString();
}
