import { ActionForm } from "@/components/desk/action-form";
import { codeLabel } from "@/components/desk/code-label";
import { deskLocale } from "@/components/desk/locale";
import { momentText } from "@/components/desk/moment";
import { PageHead } from "@/components/desk/section";
import { Notice } from "@/components/ui/notice";
import { invitationOf } from "@/lib/accounts/queries";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../../desk-shell";
import { joinForm } from "../actions";

type Props = { params: Promise<{ token: string }> };

/** Where an invitation leads: choose a handle and a passphrase. */
export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const t = translator(deskLocale);
  const invitation = await invitationOf(token.slice(0, 100), new Date());
  return (
    <DeskShell viewer={null}>
      <PageHead title={t("desk.join.title")} />
      {invitation ? (
        <>
          <p>
            {t("desk.join.explain", {
              role: codeLabel("roles", invitation.role, deskLocale),
              moment: momentText(invitation.expiresAt, deskLocale),
            })}
          </p>
          <JoinFields token={token} />
        </>
      ) : (
        <Notice title={t("desk.join.spentTitle")} tone="careful">
          <p>{t("errors.invitation_spent")}</p>
        </Notice>
      )}
    </DeskShell>
  );
}

function JoinFields({ token }: { token: string }) {
  const t = translator(deskLocale);
  return (
    <ActionForm
      locale={deskLocale}
      action={joinForm}
      kept={{ command: crypto.randomUUID(), token }}
      fields={[
        {
          kind: "handle",
          name: "handle",
          label: t("desk.join.handle"),
          hint: t("desk.join.handleHint"),
          required: true,
        },
        {
          kind: "passphrase",
          name: "passphrase",
          label: t("desk.join.passphrase"),
          hint: t("desk.join.passphraseHint"),
          fresh: true,
          required: true,
        },
      ]}
      submit={t("desk.join.submit")}
    />
  );
}
