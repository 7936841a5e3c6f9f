import { codeLabel } from "@/components/desk/code-label";
import type { Role } from "@/lib/domain/vocabulary";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

export type ListedMember = { accountId: string; handle: string; role: Role; sealed: boolean };

/** Who works on a case, by handle. */
export function MemberList({ locale, members }: { locale: Locale; members: ListedMember[] }) {
  return (
    <ul className="grid gap-2">
      {members.map(({ accountId, handle, role, sealed }) => (
        <li key={accountId}>
          {handle}, {codeLabel("roles", role, locale)}
          {sealed && (
            <span className="text-soft"> · {translator(locale)("desk.case.cleared")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
