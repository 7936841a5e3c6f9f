import { codeLabel } from "@/components/desk/code-label";
import { Section } from "@/components/desk/section";
import { TierMark } from "@/components/desk/tier-mark";
import type { CaseRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { type ListedMember, MemberList } from "./member-list";
import { proceedingText } from "./proceeding-text";

type Props = { locale: Locale; record: CaseRecord; members: ListedMember[] };

/** Whom the case is about, before which forums it is, and who works on it. */
export function People({ locale, record, members }: Props) {
  const t = translator(locale);
  return (
    <>
      <Section title={t("desk.case.names")}>
        <ul className="grid gap-2">
          {record.subjects.flatMap(({ id, names }) =>
            names.map((name) => (
              <li key={`${id} ${name.text} ${name.language}`} className="flex flex-wrap gap-2">
                <bdi lang={name.language}>{name.text}</bdi>
                <span className="text-sm text-soft">
                  {codeLabel("nameKinds", name.kind, locale)}
                </span>
                <TierMark tier={name.tier} locale={locale} />
              </li>
            )),
          )}
        </ul>
      </Section>
      <Proceedings locale={locale} record={record} />
      <Section title={t("desk.case.members")}>
        <MemberList locale={locale} members={members} />
      </Section>
    </>
  );
}

function Proceedings({ locale, record }: Pick<Props, "locale" | "record">) {
  if (record.proceedings.length === 0) return null;
  return (
    <Section title={translator(locale)("desk.case.proceedings")}>
      <ul className="grid gap-2">
        {record.proceedings.map((each) => (
          <li key={each.id} className="flex flex-wrap gap-2">
            {proceedingText(each, locale)}
            {each.forum && each.statute && (
              <span className="text-sm text-soft">{each.statute}</span>
            )}
            <TierMark tier={each.tier} locale={locale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
