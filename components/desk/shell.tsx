import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/use-form";
import type { Role } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { ActionForm, type ActionState } from "./action-form";
import { codeLabel } from "./code-label";

type Props = {
  locale: Locale;
  who: { handle: string; role: Role } | null;
  signOut?: FormAction<ActionState>;
  /** pages that set two things side by side */
  wide?: boolean;
  children: ReactNode;
};

/** Around every page of the desk: the way in for the keyboard, where one is, who one is, the way out. */
export function Shell({ locale, who, signOut, wide, children }: Props) {
  const t = translator(locale);
  return (
    <>
      <a
        href="#content"
        className="absolute start-4 -top-20 z-20 rounded-lg bg-teal px-4 py-3 text-paper focus:top-2"
      >
        {t("desk.shell.skip")}
      </a>
      <header className="border-line border-b">
        <div className={`${width(wide)} flex flex-wrap items-center gap-x-4 py-1`}>
          <a href="/desk" className="flex min-h-11 items-center font-bold text-lg">
            Pana
            <span className="ps-2 font-normal text-soft">{t("desk.shell.desk")}</span>
          </a>
          {who && <Menu locale={locale} who={who} signOut={signOut} />}
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`${width(wide)} grid gap-6 py-6 outline-none`}>
        {children}
      </main>
    </>
  );
}

type MenuProps = {
  locale: Locale;
  who: { handle: string; role: Role };
  signOut: Props["signOut"];
};

function Menu({ locale, who, signOut }: MenuProps) {
  const t = translator(locale);
  const accounts = who.role === "admin" ? t("desk.shell.accounts") : t("desk.shell.mine");
  const link = "flex min-h-11 items-center text-teal underline underline-offset-4";
  return (
    <>
      <nav aria-label={t("desk.shell.menu")} className="flex flex-wrap gap-x-4">
        <a href="/desk" className={link}>
          {t("desk.shell.queue")}
        </a>
        <a href="/desk/accounts" className={link}>
          {accounts}
        </a>
      </nav>
      <p className="flex-1 text-sm text-soft sm:text-end">
        {t("desk.shell.signedInAs", {
          handle: who.handle,
          role: codeLabel("roles", who.role, locale),
        })}
      </p>
      {signOut && (
        <ActionForm
          locale={locale}
          action={signOut}
          fields={[]}
          submit={t("desk.shell.signOut")}
          look="quiet"
        />
      )}
    </>
  );
}

function width(wide: boolean | undefined): string {
  return `mx-auto w-full px-4 ${wide ? "max-w-6xl" : "max-w-2xl"}`;
}
