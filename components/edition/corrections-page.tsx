import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import type { Change } from "@/lib/public/cases";
import { Page } from "../shell/page";
import { ChangeList } from "./change-list";

type CorrectionsProps = { changes: Change[]; origin: string; locale: Locale };

/** `/corrections`: every correction, clarification and withdrawal, over all cases. */
export function CorrectionsPage({ changes, origin, locale }: CorrectionsProps) {
  const t = translator(locale);
  return (
    <Page
      locale={locale}
      title={t("public.corrections.title")}
      description={t("public.corrections.intro")}
      canonical={`${origin}/corrections`}
    >
      <h1>{t("public.shell.corrections")}</h1>
      <p className="lead">{t("public.corrections.intro")}</p>
      {changes.length === 0 && <p>{t("public.corrections.none")}</p>}
      <ChangeList changes={changes} locale={locale} />
    </Page>
  );
}
