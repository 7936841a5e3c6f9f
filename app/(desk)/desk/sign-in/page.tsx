import { redirect } from "next/navigation";
import { ActionForm } from "@/components/desk/action-form";
import { deskLocale } from "@/components/desk/locale";
import { PageHead } from "@/components/desk/section";
import { Notice } from "@/components/ui/notice";
import { currentViewer } from "@/lib/access/session";
import { translator } from "@/lib/i18n/translate";
import { DeskShell } from "../desk-shell";
import { signInForm } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  if (await currentViewer()) redirect("/desk");
  const { said } = await searchParams;
  const t = translator(deskLocale);
  return (
    <DeskShell viewer={null}>
      <PageHead title={t("desk.signIn.title")} />
      {said === "out" && <Notice title={t("desk.signIn.signedOut")} tone="good" live />}
      <ActionForm
        locale={deskLocale}
        action={signInForm}
        fields={[
          { kind: "handle", name: "handle", label: t("desk.signIn.handle"), required: true },
          {
            kind: "passphrase",
            name: "passphrase",
            label: t("desk.signIn.passphrase"),
            fresh: false,
            required: true,
          },
        ]}
        submit={t("desk.signIn.submit")}
      />
      <p className="text-soft">{t("desk.signIn.noAccount")}</p>
    </DeskShell>
  );
}
