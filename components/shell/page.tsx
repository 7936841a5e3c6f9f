import type { ReactNode } from "react";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Alternate = { type: string; title: string; href: string };

export type PageProps = {
  locale: Locale;
  title: string;
  description: string;
  /** absolute address of the page that search engines should know; null keeps them out */
  canonical: string | null;
  alternates?: Alternate[];
  children: ReactNode;
};

/** A whole document of the public door: head, header, footer. No script, nothing from elsewhere. */
export function Page({ locale, title, description, canonical, alternates, children }: PageProps) {
  const t = translator(locale);
  return (
    <html lang={locale} dir={direction[locale]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {canonical ? (
          <link rel="canonical" href={canonical} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {alternates?.map((alternate) => (
          <link key={alternate.href} rel="alternate" {...alternate} />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          {t("public.shell.skip")}
        </a>
        <Header locale={locale} />
        <main id="main">{children}</main>
        <footer>
          <p>{t("public.shell.about")}</p>
        </footer>
      </body>
    </html>
  );
}

function Header({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <header>
      <a className="mark" href="/">
        {t("public.shell.name")}
      </a>
      <nav aria-label={t("public.shell.navigation")}>
        <a href="/#cases">{t("public.shell.cases")}</a>
        <a href="/corrections">{t("public.shell.corrections")}</a>
        <a href="/method">{t("public.shell.method")}</a>
      </nav>
    </header>
  );
}
