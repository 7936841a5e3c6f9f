import { codeLabel } from "@/components/desk/code-label";
import { momentText } from "@/components/desk/moment";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Account = {
  id: string;
  handle: string;
  role: string;
  createdAt: Date;
  suspendedAt: Date | null;
  cases: number;
  canSignIn: boolean;
};

/** Everybody with a login, by handle. */
export function AccountList({ locale, accounts }: { locale: Locale; accounts: Account[] }) {
  const t = translator(locale);
  return (
    <ul className="grid gap-3">
      {accounts.map((account) => (
        <li key={account.id} className="border-line border-b pb-3">
          <p>
            <strong>{account.handle}</strong>, {codeLabel("roles", account.role, locale)}
          </p>
          <p className="text-sm text-soft">
            {t("desk.accounts.since", {
              moment: momentText(account.createdAt, locale),
              cases: account.cases,
            })}
            {account.suspendedAt && (
              <strong className="text-rust"> · {t("desk.accounts.suspended")}</strong>
            )}
            {!account.canSignIn && !account.suspendedAt && <> · {t("desk.accounts.machine")}</>}
          </p>
        </li>
      ))}
    </ul>
  );
}
