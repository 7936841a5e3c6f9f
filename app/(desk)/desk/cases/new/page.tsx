import { notFound } from "next/navigation";
import { CaseForm } from "@/components/cases/case-form";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { dayOf } from "@/lib/domain/day";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../../desk-shell";
import { openCaseForm } from "./actions";

export default async function NewCasePage() {
  const viewer = await requireViewer();
  if (!permits(viewer, "case.open")) notFound();
  const t = translator(deskLocale);
  return (
    <DeskShell viewer={viewer}>
      <PageHead
        title={t("desk.newCase.title")}
        back={{ href: "/desk", text: t("desk.shell.queue") }}
      >
        <p className="text-soft">{t("desk.newCase.explain")}</p>
      </PageHead>
      <CaseForm
        locale={deskLocale}
        action={openCaseForm}
        kept={{ command: crypto.randomUUID(), id: crypto.randomUUID() }}
        today={dayOf(new Date())}
      />
    </DeskShell>
  );
}
