import { notFound } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { Said } from "@/components/desk/said";
import { PageHead, Section } from "@/components/desk/section";
import { consentAsked } from "@/components/people/consent-asked";
import { ConsentList } from "@/components/people/consent-list";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import { caseFor } from "@/lib/cases/queries";
import { dayOf } from "@/lib/domain/day";
import type { SubjectRecord } from "@/lib/domain/record";
import { translator } from "@/lib/i18n/translate";
import { consentsOf, individualsOf } from "@/lib/people/queries";
import { backToCase } from "../../../back-to-case";
import { DeskShell } from "../../../desk-shell";
import { meetConsentForm, recordConsentForm, withdrawConsentForm } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const t = translator(deskLocale);

/** Who of a case agreed to be named, to whom, and on what that rests. */
export default async function ConsentsPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const { said } = await searchParams;
  const found = await caseFor(viewer, id);
  if (!found) notFound();
  const [people, consents] = await Promise.all([individualsOf(viewer, id), consentsOf(viewer, id)]);
  const writes = permits(viewer, "consent.withdraw");
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.consent.title")} back={backToCase(found)}>
        <p className="text-soft">{t("desk.consent.explain")}</p>
      </PageHead>
      <Said locale={deskLocale} said={said} />
      {people.map((person) => (
        <Section key={person.id} title={nameOf(person)}>
          <ConsentList
            locale={deskLocale}
            caseId={id}
            consents={consents.filter(({ individualId }) => individualId === person.id)}
            actions={writes ? { withdraw: withdrawConsentForm, meet: meetConsentForm } : undefined}
          />
        </Section>
      ))}
      {permits(viewer, "consent.record") && <Record caseId={id} people={people} />}
    </DeskShell>
  );
}

function Record({ caseId, people }: { caseId: string; people: SubjectRecord[] }) {
  const options = people.map((person) => ({ value: person.id, label: nameOf(person) }));
  const [first, ...others] = options;
  if (!first) return null;
  const alone = { individualId: first.value };
  return (
    <Section title={t("desk.consent.record")}>
      <ActionForm
        locale={deskLocale}
        scope="record"
        action={recordConsentForm}
        kept={{
          ...{ command: crypto.randomUUID(), id: crypto.randomUUID(), caseId },
          ...(others.length === 0 && alone),
        }}
        fields={[
          ...(others.length > 0
            ? [
                {
                  ...{ kind: "chips" as const, name: "individualId", options },
                  ...{ label: t("desk.consent.who"), value: first.value },
                },
              ]
            : []),
          ...consentAsked({ locale: deskLocale, today: dayOf(new Date()) }),
        ]}
        submit={t("desk.consent.submit")}
      />
    </Section>
  );
}

function nameOf({ names }: SubjectRecord): string {
  return (names.find(({ display }) => display) ?? names[0])?.text ?? t("desk.consent.unnamed");
}
