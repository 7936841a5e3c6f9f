import { instantInWords } from "@/lib/format/instants";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { Found } from "@/lib/public/cases";
import { Page } from "../shell/page";

type Missing = Exclude<Found, { found: "published" }>;

/** The page for an address that has nothing, or nothing any more, and its status. */
export function missing(found: Missing, locale: Locale) {
  const status = found.found === "withdrawn" ? 410 : 404;
  return [<MissingPage key={status} found={found} locale={locale} />, { status }] as const;
}

function MissingPage({ found, locale }: { found: Missing; locale: Locale }) {
  const t = translator(locale);
  const kind = found.found === "withdrawn" ? "gone" : "nothing";
  const title = t(`public.missing.${kind}.title`);
  return (
    <Page locale={locale} title={title} description={title} canonical={null}>
      <h1>{title}</h1>
      <p>{t(`public.missing.${kind}.text`)}</p>
      {found.found === "withdrawn" && (
        <p>{t("public.missing.gone.since", { at: instantInWords(found.publishedAt, locale) })}</p>
      )}
      <p>
        <a href="/">{t("public.missing.home")}</a>
      </p>
    </Page>
  );
}
