import { notFound } from "next/navigation";
import { CaseActions } from "@/components/cases/case-actions";
import { CaseUpkeep } from "@/components/cases/case-upkeep";
import { NoteList } from "@/components/cases/note-list";
import { People } from "@/components/cases/people";
import { PublicState } from "@/components/cases/public-state";
import { StandingBox } from "@/components/cases/standing-box";
import { deskLocale } from "@/components/desk/locale";
import { Said } from "@/components/desk/said";
import { PageHead, Section } from "@/components/desk/section";
import { CaseEvents } from "@/components/events/case-events";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { membersOf } from "@/lib/cases/queries";
import { caseRecord } from "@/lib/cases/record";
import { translator } from "@/lib/i18n/translate";
import { previewOf } from "@/lib/publications/review";
import { DeskShell } from "../../desk-shell";
import { retractNoteForm } from "./notes/actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A case with everything the viewer may see of it. */
export default async function CaseDeskPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const { said } = await searchParams;
  const record = await caseRecord(viewer, id);
  if (!record) notFound();
  const [preview, members] = await Promise.all([previewOf(viewer, id), membersOf(viewer, id)]);
  const t = translator(deskLocale);
  const today = new Date().toISOString().slice(0, 10);
  const may = {
    log: permits(viewer, "event.log"),
    propose: permits(viewer, "publication.propose"),
    trail: permits(viewer, "trail.read"),
  };
  const upkeep = { write: may.log, admit: permits(viewer, "case.member.add") };
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={record.title} back={{ href: "/desk", text: t("desk.shell.queue") }} />
      <Said locale={deskLocale} said={said} />
      <StandingBox locale={deskLocale} record={record} today={today} />
      <CaseActions locale={deskLocale} caseId={id} slug={preview?.current?.slug} may={may} />
      <CaseUpkeep locale={deskLocale} caseId={id} may={upkeep} />
      <PublicState locale={deskLocale} caseId={id} preview={preview} mayPropose={may.propose} />
      <Section title={t("desk.case.timeline")} id="timeline">
        <CaseEvents locale={deskLocale} record={record} />
      </Section>
      <NoteList
        locale={deskLocale}
        caseId={id}
        notes={record.notes}
        retract={permits(viewer, "note.retract") ? retractNoteForm : undefined}
      />
      <People locale={deskLocale} record={record} members={members} />
    </DeskShell>
  );
}
