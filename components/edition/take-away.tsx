import { casePath } from "@/lib/format/addresses";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** Where else this record is, for the head of the page: for people, feed readers and libraries. */
export function alternates(slug: string, locale: Locale) {
  const title = translator(locale)("public.take.linkedData");
  const linkedData = { type: "application/ld+json", href: `${casePath(slug)}/data.jsonld`, title };
  return [...takeAway(slug, locale), linkedData];
}

/** The same record in other forms. */
function takeAway(slug: string, locale: Locale) {
  const t = translator(locale);
  const path = casePath(slug);
  return [
    { type: "application/pdf", href: `${path}/summary.pdf`, title: t("public.take.pdf") },
    { type: "text/markdown", href: `${path}/summary.md`, title: t("public.take.markdown") },
    { type: "application/json", href: `/api/v1${path}`, title: t("public.take.json") },
    { type: "application/atom+xml", href: `${path}/feed.xml`, title: t("public.take.feed") },
  ];
}

export function TakeAway({ slug, locale }: { slug: string; locale: Locale }) {
  return (
    <p className="take">
      <a href="#cite">{translator(locale)("public.take.cite")}</a>
      {takeAway(slug, locale).map(({ href, title }) => (
        <a key={href} href={href}>
          {title}
        </a>
      ))}
    </p>
  );
}
