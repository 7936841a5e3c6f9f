import { ActionForm, type ActionState } from "@/components/desk/action-form";
import { momentText } from "@/components/desk/moment";
import type { FormAction } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Session = { createdAt: Date; seenAt: Date; current: boolean };

type Props = { locale: Locale; sessions: Session[]; end: FormAction<ActionState> };

/** Where I am signed in; any of them can be ended from here. */
export function SessionList({ locale, sessions, end }: Props) {
  const t = translator(locale);
  return (
    <ul className="grid gap-3">
      {sessions.map(({ createdAt, seenAt, current }) => (
        <li
          key={createdAt.toISOString()}
          className="flex flex-wrap items-center justify-between gap-3 border-line border-b pb-3"
        >
          <p>
            {t("desk.accounts.session", { moment: momentText(createdAt, locale) })}
            <span className="block text-sm text-soft">
              {current
                ? t("desk.accounts.thisSession")
                : t("desk.accounts.seen", { moment: momentText(seenAt, locale) })}
            </span>
          </p>
          {!current && (
            <ActionForm
              locale={locale}
              action={end}
              kept={{ command: crypto.randomUUID(), started: createdAt.toISOString() }}
              fields={[]}
              submit={t("desk.accounts.end")}
              look="quiet"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
