import { notFound } from "next/navigation";
import { TrailList } from "@/components/cases/trail-list";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { caseTrail } from "@/lib/access/audit";
import { requireViewer } from "@/lib/access/session";
import { caseFor } from "@/lib/cases/queries";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../../../desk-shell";

type Props = { params: Promise<{ id: string }> };

/** Who did what to a case, and what was refused. */
export default async function TrailPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const [found, trail] = await Promise.all([caseFor(viewer, id), caseTrail(viewer, id)]);
  if (!found || !trail) notFound();
  const t = translator(deskLocale);
  const back = { href: `/desk/cases/${id}`, text: t("desk.shell.back", { place: found.title }) };
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.trail.title")} back={back}>
        <p className="text-soft">{t("desk.trail.explain")}</p>
      </PageHead>
      <TrailList locale={deskLocale} rows={trail} />
    </DeskShell>
  );
}
