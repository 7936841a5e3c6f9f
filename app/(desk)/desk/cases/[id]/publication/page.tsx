import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { codeOptions } from "@/components/desk/code-label";
import { deskLocale } from "@/components/desk/locale";
import { PageHead, Section } from "@/components/desk/section";
import { ChangeList } from "@/components/publications/change-list";
import { LeftOutList } from "@/components/publications/left-out-list";
import { NamedElsewhere } from "@/components/publications/named-elsewhere";
import { VersionList } from "@/components/publications/version-list";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseFor } from "@/lib/cases/queries";
import { translator } from "@/lib/i18n/translate";
import { versionsOf } from "@/lib/publications/queries";
import { type Preview, previewOf } from "@/lib/publications/review";
import { DeskShell } from "../../../desk-shell";
import { proposeForm } from "./actions";

type Props = { params: Promise<{ id: string }> };

const t = translator(deskLocale);

/** Ask for a case to be published or withdrawn; its versions so far. */
export default async function PublicationPage({ params }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const [found, preview] = await Promise.all([caseFor(viewer, id), previewOf(viewer, id)]);
  if (!found || !preview || !permits(viewer, "publication.propose")) notFound();
  const versions = await versionsOf(viewer, id);
  const back = { href: `/desk/cases/${id}`, text: t("desk.shell.back", { place: found.title }) };
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.publication.title")} back={back}>
        <p className="text-soft">{t("desk.publication.explain")}</p>
      </PageHead>
      <Section title={t("desk.publication.changes", { count: preview.changes.length })}>
        <ChangeList locale={deskLocale} changes={preview.changes} />
      </Section>
      <Section title={t("desk.review.leftOut")}>
        <LeftOutList locale={deskLocale} leftOut={preview.leftOut} />
      </Section>
      {preview.changes.length > 0 && (
        <Propose caseId={id} title={found.title} first={versions.length === 0} />
      )}
      <VersionList locale={deskLocale} slug={found.slug} versions={versions} />
      {preview.current && <Withdraw caseId={id} current={preview.current} />}
    </DeskShell>
  );
}

type ProposeProps = { caseId: string; title: string; first: boolean };

function Propose({ caseId, title, first }: ProposeProps) {
  const kinds = first ? ["first"] : ["update", "correction", "clarification"];
  return (
    <Section title={t("desk.publication.propose")}>
      <ActionForm
        locale={deskLocale}
        action={proposeForm}
        kept={{ command: crypto.randomUUID(), id: crypto.randomUUID(), caseId }}
        fields={[
          {
            kind: "chips",
            name: "kind",
            label: t("desk.publication.kind"),
            options: codeOptions("publicationKinds", kinds, deskLocale),
            value: kinds[0] ?? "",
          },
          {
            kind: "prose",
            name: "note",
            label: t("desk.publication.note"),
            hint: t("desk.publication.noteHint"),
            required: true,
          },
        ]}
        submit={t("desk.publication.submit")}
        bar={{ note: t("desk.log.toCase"), about: title }}
      />
    </Section>
  );
}

function Withdraw({
  caseId,
  current,
}: {
  caseId: string;
  current: NonNullable<Preview["current"]>;
}) {
  return (
    <Section title={t("desk.publication.withdraw")}>
      <p>{t("desk.publication.withdrawExplain", { version: current.version })}</p>
      <NamedElsewhere locale={deskLocale} document={current.document} />
      <ActionForm
        locale={deskLocale}
        scope="withdraw"
        action={proposeForm}
        kept={{
          command: crypto.randomUUID(),
          id: crypto.randomUUID(),
          caseId,
          kind: "withdrawal",
        }}
        fields={[
          {
            kind: "text",
            name: "note",
            label: t("desk.publication.note"),
            hint: t("desk.publication.withdrawHint"),
            required: true,
          },
        ]}
        submit={t("desk.publication.withdrawSubmit")}
        look="grave"
      />
    </Section>
  );
}
