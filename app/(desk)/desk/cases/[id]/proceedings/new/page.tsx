import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { codeOptions } from "@/components/desk/code-label";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { tierChips } from "@/components/desk/tier-chips";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseFor } from "@/lib/cases/queries";
import { proceedingKinds } from "@/lib/domain/vocabulary";
import { translator } from "@/lib/i18n/translate";
import { backToCase } from "../../../../back-to-case";
import { DeskShell } from "../../../../desk-shell";
import { openProceedingForm } from "../actions";

type Props = { params: Promise<{ id: string }> };

export default async function ProceedingPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const found = await caseFor(viewer, id);
  if (!found || !permits(viewer, "proceeding.open")) notFound();
  const t = translator(deskLocale);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.proceeding.title")} back={backToCase(found)}>
        <p className="text-soft">{t("desk.proceeding.explain")}</p>
      </PageHead>
      <ActionForm
        locale={deskLocale}
        action={openProceedingForm}
        kept={{ command: crypto.randomUUID(), id: crypto.randomUUID(), caseId: id }}
        fields={[
          {
            kind: "select",
            name: "kind",
            label: t("desk.proceeding.kind"),
            options: codeOptions("proceedingKinds", proceedingKinds, deskLocale),
          },
          {
            kind: "text",
            name: "forum",
            label: t("desk.proceeding.forum"),
            hint: t("desk.proceeding.forumHint"),
          },
          {
            kind: "text",
            name: "statute",
            label: t("desk.proceeding.statute"),
            hint: t("desk.proceeding.statuteHint"),
          },
          {
            kind: "chips",
            name: "tier",
            label: t("desk.tier.question"),
            options: tierChips(deskLocale),
            value: "desk",
          },
        ]}
        submit={t("desk.proceeding.submit")}
        bar={{ note: t("desk.log.toCase"), about: found.title }}
      />
    </DeskShell>
  );
}
