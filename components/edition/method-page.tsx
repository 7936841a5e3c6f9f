import { askOpenFor, silentAfter, unconfirmedAfter } from "@/lib/domain/thresholds";
import { badges, reliabilities } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { Page } from "../shell/page";
import { upperFirst } from "../timeline/labels";

const sections = ["facts", "status", "dates", "support", "tiers", "publishing", "readers"] as const;

/** `/method`: how the record is made, with the very numbers and words that the rules use. */
export function MethodPage({ origin, locale }: { origin: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <Page
      locale={locale}
      title={t("public.method.title")}
      description={t("public.method.intro")}
      canonical={`${origin}/method`}
    >
      <h1>{t("public.shell.method")}</h1>
      <p className="lead">{t("public.method.intro")}</p>
      {sections.map((section) => (
        <section key={section}>
          <h2 id={section}>{t(`public.method.${section}.title`)}</h2>
          {t(`public.method.${section}.text`)
            .split("\n")
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          {section === "status" && <Badges locale={locale} />}
          {section === "status" && <Thresholds locale={locale} />}
          {section === "support" && <Reliabilities locale={locale} />}
        </section>
      ))}
    </Page>
  );
}

function Badges({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <dl className="terms">
      {badges.map((badge) => (
        <div key={badge}>
          <dt>{t(`standing.badge.${badge}`)}</dt>
          <dd>{t(`public.method.badges.${badge}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Thresholds({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <ul>
      {Object.entries(unconfirmedAfter).map(([facet, days]) => (
        <li key={facet}>
          {t(`public.method.thresholds.${facet as keyof typeof unconfirmedAfter}`, { days })}
        </li>
      ))}
      <li>{t("public.method.thresholds.silent", { days: silentAfter })}</li>
      <li>{t("public.method.thresholds.ask", { days: askOpenFor })}</li>
    </ul>
  );
}

function Reliabilities({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <dl className="terms">
      {reliabilities.map((letter) => (
        <div key={letter}>
          <dt>{letter}</dt>
          <dd>{upperFirst(t(`vocabulary.reliabilities.${letter}`), locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
