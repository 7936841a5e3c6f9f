import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { buttonClass } from "@/components/ui/button";
import { currentViewer } from "@/lib/access/session";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "./desk-shell";

/** The same page for what does not exist and for what is not open to this person. */
export default async function NotFound() {
  const t = translator(deskLocale);
  return (
    <DeskShell viewer={await currentViewer()}>
      <PageHead title={t("desk.notFound.title")} />
      <p>{t("desk.notFound.explain")}</p>
      <p>
        <a href="/desk" className={buttonClass()}>
          {t("desk.notFound.back")}
        </a>
      </p>
    </DeskShell>
  );
}
