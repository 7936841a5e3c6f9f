import { notFound } from "next/navigation";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { SourceForm } from "@/components/sources/source-form";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseFor } from "@/lib/cases/queries";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../../../../desk-shell";
import { addSourceForm } from "../actions";

type Props = { params: Promise<{ id: string }> };

export default async function SourcePage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const found = await caseFor(viewer, id);
  if (!found || !permits(viewer, "source.add")) notFound();
  const t = translator(deskLocale);
  const back = { href: `/desk/cases/${id}`, text: t("desk.shell.back", { place: found.title }) };
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.source.addTitle")} back={back} />
      <SourceForm
        locale={deskLocale}
        action={addSourceForm}
        kept={{ command: crypto.randomUUID(), id: crypto.randomUUID(), caseId: id }}
        today={new Date().toISOString().slice(0, 10)}
      />
    </DeskShell>
  );
}
