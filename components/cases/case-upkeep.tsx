import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  caseId: string;
  may: { write: boolean; admit: boolean };
};

/** What keeps a case true besides its events: looked for news, notes, tracks, consents, people on it. */
export function CaseUpkeep({ locale, caseId, may }: Props) {
  const t = translator(locale);
  const here = `/desk/cases/${caseId}`;
  const links = [
    may.write && { href: `${here}/checks/new`, text: t("desk.check.title") },
    may.write && { href: `${here}/notes/new`, text: t("desk.note.title") },
    may.write && { href: `${here}/proceedings/new`, text: t("desk.proceeding.title") },
    { href: `${here}/consents`, text: t("desk.consent.title") },
    may.admit && { href: `${here}/members`, text: t("desk.members.title") },
  ].filter((link) => link !== false);
  return (
    <nav aria-label={t("desk.case.upkeep")}>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a
              href={href}
              className="flex min-h-11 items-center text-teal underline underline-offset-4"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
