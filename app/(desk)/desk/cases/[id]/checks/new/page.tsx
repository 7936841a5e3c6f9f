import { notFound } from "next/navigation";
import { newestReport } from "@/components/cases/check-form-data";
import { ActionForm } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseRecord } from "@/lib/cases/record";
import { dayOf } from "@/lib/domain/day";
import { inWords } from "@/lib/format/dates";
import { translator } from "@/lib/i18n/translate";
import { backToCase } from "../../../../back-to-case";
import { DeskShell } from "../../../../desk-shell";
import { recordCheckForm } from "../actions";

type Props = { params: Promise<{ id: string }> };

/** "I looked today and found nothing newer than …": what keeps a standing honest. */
export default async function CheckPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const record = await caseRecord(viewer, id);
  if (!record || !permits(viewer, "case.check.record")) notFound();
  const t = translator(deskLocale);
  const today = dayOf(new Date());
  const newest = newestReport(record);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.check.title")} back={backToCase(record)}>
        <p className="text-soft">{t("desk.check.explain")}</p>
      </PageHead>
      <ActionForm
        locale={deskLocale}
        action={recordCheckForm}
        kept={{ command: crypto.randomUUID(), id: crypto.randomUUID(), caseId: id }}
        fields={[
          {
            kind: "date",
            name: "lastReport",
            label: t("desk.check.lastReport"),
            hint: t("desk.check.lastReportHint"),
            value: newest ? inWords(newest, deskLocale) : "",
            today,
            required: true,
          },
          {
            kind: "prose",
            name: "method",
            label: t("desk.check.method"),
            hint: t("desk.check.methodHint"),
            required: true,
          },
          {
            kind: "date",
            name: "checkedOn",
            label: t("desk.check.checkedOn"),
            value: inWords(today, deskLocale),
            today,
          },
        ]}
        submit={t("desk.check.submit")}
        bar={{ note: t("desk.log.toCase"), about: record.title }}
      />
    </DeskShell>
  );
}
