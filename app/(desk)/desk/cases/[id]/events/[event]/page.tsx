import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { momentText } from "@/components/desk/moment";
import { PageHead, Section } from "@/components/desk/section";
import { EventForm } from "@/components/events/event-form";
import type { EventChoices } from "@/components/events/event-form-state";
import { typedFromEvent } from "@/components/events/event-form-values";
import { EventHistory } from "@/components/events/event-history";
import { sourceLabel } from "@/components/sources/source-label";
import { Notice } from "@/components/ui/notice";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import type { Viewer } from "@/lib/access/viewer";
import { caseRecord } from "@/lib/cases/record";
import type { CaseRecord } from "@/lib/domain/record";
import { eventFor, type Logged, revisionsOf } from "@/lib/events/queries";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../../../../desk-shell";
import { correctEventForm, retractEventForm } from "../actions";
import { eventChoices } from "../choices";
import { citedIn } from "../cited-sources";

type Props = { params: Promise<{ id: string; event: string }> };

const t = translator(deskLocale);

/** One event: correct it, retract it, and what it said before. */
export default async function EventPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id, event } = await params;
  const [record, logged] = await Promise.all([caseRecord(viewer, id), eventFor(viewer, event)]);
  if (!record || !logged?.input.caseIds.includes(id)) notFound();
  const revisions = await revisionsOf(viewer, event);
  const choices = await eventChoices(viewer, record, deskLocale);
  const back = { href: `/desk/cases/${id}`, text: t("desk.shell.back", { place: record.title }) };
  const whyNot = reasonAgainst(viewer, logged);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.correct.title")} back={back}>
        <p className="text-soft">
          {t("desk.correct.recorded", {
            version: logged.version,
            handle: logged.recordedBy,
            moment: momentText(logged.recordedAt, deskLocale),
          })}
        </p>
      </PageHead>
      {whyNot ? (
        <Notice title={logged.input.headline}>{whyNot}</Notice>
      ) : (
        <Change record={record} logged={logged} choices={choices} />
      )}
      <EventHistory locale={deskLocale} now={logged} revisions={revisions} choices={choices} />
    </DeskShell>
  );
}

function reasonAgainst(viewer: Viewer, logged: Logged): string | null {
  if (!permits(viewer, "event.correct")) return t("desk.correct.readOnly");
  if (logged.retracted) return t("desk.correct.isRetracted");
  return logged.whole ? null : t("desk.correct.notWhole");
}

type ChangeProps = { record: CaseRecord; logged: Logged; choices: EventChoices };

function Change({ record, logged, choices }: ChangeProps) {
  const labels = new Map(citedIn(record).map((source) => [source.id, sourceLabel(source)]));
  const kept = { id: logged.input.id, caseId: record.id, version: String(logged.version) };
  return (
    <>
      <EventForm
        locale={deskLocale}
        action={correctEventForm}
        kind={logged.input.detail.kind}
        typed={{
          ...typedFromEvent(logged.input, labels, deskLocale),
          command: [crypto.randomUUID()],
          caseId: [record.id],
        }}
        choices={choices}
        today={new Date().toISOString().slice(0, 10)}
        version={logged.version}
        saveTo={record.title}
      />
      <Section title={t("desk.correct.retract")}>
        <p>{t("desk.correct.retractExplain")}</p>
        <ActionForm
          locale={deskLocale}
          scope="retract"
          action={retractEventForm}
          kept={{ ...kept, command: crypto.randomUUID() }}
          fields={[
            { kind: "text", name: "reason", label: t("desk.correct.reason"), required: true },
          ]}
          submit={t("desk.correct.retract")}
          look="grave"
        />
      </Section>
    </>
  );
}
