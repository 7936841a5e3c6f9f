import type { CaseDocument } from "@/lib/domain/document";
import { placeName } from "@/lib/format/places";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Subject = CaseDocument["subjects"][number];

/** What the record says of a person. What it does not know is said to be unknown. */
export function Person({ subject, locale }: { subject: Subject; locale: Locale }) {
  const t = translator(locale);
  const unknown = t("public.unknown");
  const citizenships = subject.citizenships.map((code) => placeName(code, locale));
  const facts = [
    ["ethnicity", subject.ethnicity ?? unknown],
    ["citizenship", citizenships.join(", ") || unknown],
    ["origin", subject.origin ? placeName(subject.origin, locale) : unknown],
    ["birth", t("public.person.withheld")],
    ["family", t("public.person.withheld")],
  ] as const;
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`public.person.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
