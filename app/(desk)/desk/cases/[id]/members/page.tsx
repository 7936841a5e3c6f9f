import { notFound } from "next/navigation";
import { MemberList } from "@/components/cases/member-list";
import { ActionForm } from "@/components/desk/action-form";
import { codeLabel } from "@/components/desk/code-label";
import type { AskedField } from "@/components/desk/form-field";
import { deskLocale } from "@/components/desk/locale";
import { Said } from "@/components/desk/said";
import { PageHead, Section } from "@/components/desk/section";
import type { Option } from "@/components/ui/select";
import { permits } from "@/lib/access/policy";
import { requireViewer } from "@/lib/access/session";
import type { Viewer } from "@/lib/access/viewer";
import { accounts } from "@/lib/accounts/queries";
import { caseFor, type Member, membersOf } from "@/lib/cases/queries";
import type { Tier } from "@/lib/domain/tiers";
import { translator } from "@/lib/i18n/translate";
import { backToCase } from "../../../back-to-case";
import { DeskShell } from "../../../desk-shell";
import { addMemberForm } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const t = translator(deskLocale);

/** Who may see a case; an administrator lets others onto it. */
export default async function MembersPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const { id } = await params;
  const { said } = await searchParams;
  const found = await caseFor(viewer, id);
  if (!found || !permits(viewer, "case.member.add")) notFound();
  const members = await membersOf(viewer, id);
  const others = await othersThan(viewer, members);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={t("desk.members.title")} back={backToCase(found)}>
        <p className="text-soft">{t("desk.members.explain")}</p>
      </PageHead>
      <Said locale={deskLocale} said={said} />
      <Section title={t("desk.case.members")}>
        <MemberList locale={deskLocale} members={members} />
      </Section>
      <Section title={t("desk.members.add")}>
        {others.length === 0 && <p>{t("desk.members.nobody")}</p>}
        {others.length > 0 && (
          <ActionForm
            locale={deskLocale}
            action={addMemberForm}
            kept={{ command: crypto.randomUUID(), caseId: id }}
            fields={asked(others, found.clearance)}
            submit={t("desk.members.submit")}
          />
        )}
      </Section>
    </DeskShell>
  );
}

/** Only who is cleared for what is sealed in a case can clear others for it. */
function asked(others: Option[], clearance: Tier): AskedField[] {
  const who = { kind: "select", name: "accountId", options: others } as const;
  const sealed = {
    kind: "chips",
    name: "sealed",
    label: t("desk.members.sealed"),
    hint: t("desk.members.sealedHint"),
    options: (["no", "yes"] as const).map((value) => ({
      value,
      label: t(`desk.members.${value}`),
    })),
    value: "no",
  } as const;
  return [{ ...who, label: t("desk.members.who") }, ...(clearance === "sealed" ? [sealed] : [])];
}

async function othersThan(viewer: Viewer, members: Member[]): Promise<Option[]> {
  const on = new Set(members.map(({ accountId }) => accountId));
  const everybody = (await accounts(viewer)) ?? [];
  return everybody
    .filter(({ id, canSignIn }) => canSignIn && !on.has(id))
    .map(({ id, handle, role }) => ({
      value: id,
      label: `${handle}, ${codeLabel("roles", role, deskLocale)}`,
    }));
}
