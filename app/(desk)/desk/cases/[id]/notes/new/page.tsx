import { notFound } from "next/navigation";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { NoteForm } from "@/components/notes/note-form";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseRecord } from "@/lib/cases/record";
import { dayOf } from "@/lib/domain/day";
import { translator } from "@/lib/i18n/translate";
import { noteTopics } from "@/lib/notes/schema";
import { backToCase } from "../../../../back-to-case";
import { DeskShell } from "../../../../desk-shell";
import { eventChoices } from "../../events/choices";
import { addNoteForm } from "../actions";

type Props = { params: Promise<{ id: string }> };

export default async function NotePage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const record = await caseRecord(viewer, id);
  if (!record || !permits(viewer, "note.add")) notFound();
  const t = translator(deskLocale);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.note.title")} back={backToCase(record)}>
        <p className="text-soft">{t("desk.note.explain")}</p>
      </PageHead>
      <NoteForm
        locale={deskLocale}
        action={addNoteForm}
        kept={{ command: crypto.randomUUID(), id: crypto.randomUUID(), caseId: id }}
        topics={noteTopics.map((topic) => ({ value: topic, label: t(`desk.note.${topic}`) }))}
        choices={await eventChoices(viewer, record, deskLocale)}
        today={dayOf(new Date())}
        saveTo={record.title}
      />
    </DeskShell>
  );
}
