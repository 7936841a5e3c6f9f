import { AccountList } from "@/components/accounts/account-list";
import { SessionList } from "@/components/accounts/session-list";
import { ActionForm } from "@/components/desk/action-form";
import { codeOptions } from "@/components/desk/code-label";
import { deskLocale } from "@/components/desk/locale";
import { Said } from "@/components/desk/said";
import { PageHead, Section } from "@/components/desk/section";
import { requireViewer } from "@/lib/access/session";
import type { Viewer } from "@/lib/access/viewer";
import { accounts, mySessions } from "@/lib/accounts/queries";
import { myCases } from "@/lib/cases/queries";
import { roles } from "@/lib/domain/vocabulary";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../desk-shell";
import { endSessionForm } from "../session/actions";
import { inviteForm, suspendForm } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const t = translator(deskLocale);

/** One's own sessions; for administrators, everybody with a login. */
export default async function AccountsPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const { said } = await searchParams;
  const [listed, sessions] = await Promise.all([accounts(viewer), mySessions(viewer, new Date())]);
  return (
    <DeskShell viewer={viewer}>
      <PageHead title={listed ? t("desk.shell.accounts") : t("desk.shell.mine")} />
      <Said locale={deskLocale} said={said} />
      {listed && (
        <>
          <Invite viewer={viewer} />
          <Section title={t("desk.accounts.list")}>
            <AccountList locale={deskLocale} accounts={listed} />
          </Section>
          <Suspend />
        </>
      )}
      <Section title={t("desk.accounts.sessions")}>
        <p className="text-soft">{t("desk.accounts.sessionsExplain")}</p>
        <SessionList locale={deskLocale} sessions={sessions} end={endSessionForm} />
      </Section>
    </DeskShell>
  );
}

async function Invite({ viewer }: { viewer: Viewer }) {
  const cases = await myCases(viewer);
  return (
    <Section title={t("desk.accounts.invite")}>
      <p className="text-soft">{t("desk.accounts.inviteExplain")}</p>
      <ActionForm
        locale={deskLocale}
        action={inviteForm}
        kept={{ command: crypto.randomUUID() }}
        fields={[
          {
            kind: "chips",
            name: "role",
            label: t("desk.accounts.role"),
            options: codeOptions("roles", roles, deskLocale).map((option) => ({
              ...option,
              hint: t(`desk.accounts.roleHint.${option.value as (typeof roles)[number]}`),
            })),
            value: "contributor",
          },
          {
            kind: "chips",
            name: "caseIds",
            label: t("desk.accounts.cases"),
            options: cases.map(({ id, title }) => ({ value: id, label: title })),
            several: true,
          },
        ]}
        submit={t("desk.accounts.inviteSubmit")}
        resultLabel={t("desk.accounts.link")}
      />
    </Section>
  );
}

function Suspend() {
  return (
    <Section title={t("desk.accounts.suspend")}>
      <p className="text-soft">{t("desk.accounts.suspendExplain")}</p>
      <ActionForm
        locale={deskLocale}
        action={suspendForm}
        kept={{ command: crypto.randomUUID() }}
        fields={[{ kind: "text", name: "handle", label: t("desk.signIn.handle"), required: true }]}
        submit={t("desk.accounts.suspend")}
        look="grave"
      />
    </Section>
  );
}
