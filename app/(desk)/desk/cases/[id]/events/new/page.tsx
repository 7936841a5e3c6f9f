import { notFound } from "next/navigation";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { EventForm } from "@/components/events/event-form";
import { answerTo, type UsualAnswer } from "@/components/events/usual-answers";
import { WhatHappened } from "@/components/events/what-happened";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseFor } from "@/lib/cases/queries";
import { caseRecord } from "@/lib/cases/record";
import type { CaseRecord } from "@/lib/domain/record";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../../../../desk-shell";
import { logEventForm } from "../actions";
import { eventChoices } from "../choices";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** First "What happened?", then what that answer needs. */
export default async function LogPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const { what } = await searchParams;
  const [found, record] = await Promise.all([caseFor(viewer, id), caseRecord(viewer, id)]);
  if (!found || !record || !permits(viewer, "event.log")) notFound();
  const answer = answerTo(typeof what === "string" ? what : undefined);
  const t = translator(deskLocale);
  const back = { href: `/desk/cases/${id}`, text: t("desk.shell.back", { place: found.title }) };
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={answer ? t(answer.label) : t("desk.what.question")} back={back} />
      <WhatHappened locale={deskLocale} chosen={answer?.what} />
      {answer && (
        <EventForm
          locale={deskLocale}
          action={logEventForm}
          kind={answer.kind}
          settled={Object.keys(answer.preset)}
          typed={firstTyped(record, answer)}
          choices={await eventChoices(viewer, record, deskLocale)}
          today={new Date().toISOString().slice(0, 10)}
          saveTo={found.title}
        />
      )}
    </DeskShell>
  );
}

/** What an update says before anybody typed: today, to everybody of this case, seen by the desk. */
function firstTyped(record: CaseRecord, { preset }: UsualAnswer) {
  const details = Object.entries(preset).map(([name, value]) => [`detail.${name}`, [value]]);
  const [proceeding] = record.proceedings;
  return {
    command: [crypto.randomUUID()],
    id: [crypto.randomUUID()],
    caseId: [record.id],
    caseIds: [record.id],
    subjectIds: record.subjects.map(({ id }) => id),
    country: [record.hostState],
    "detail.state": [record.hostState],
    "detail.destination": [record.returnState],
    "detail.proceedingId": proceeding ? [proceeding.id] : [],
    when: ["today"],
    ...Object.fromEntries(details),
  };
}
