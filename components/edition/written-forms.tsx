import { Fragment } from "react";
import type { CaseDocument } from "@/lib/domain/document";
import { textDirection } from "@/lib/format/direction";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Subject = CaseDocument["subjects"][number];

/** The other written forms of a name, each marked with its language and its direction. */
export function WrittenForms({ subject, locale }: { subject: Subject; locale: Locale }) {
  const forms = subject.names.filter(({ text }) => text !== subject.name);
  if (forms.length === 0) return null;
  return (
    <p className="forms">
      <span className="hidden">{translator(locale)("public.case.forms")} </span>
      {forms.map(({ text, language }, at) => (
        <Fragment key={`${language} ${text}`}>
          {at > 0 && " · "}
          <bdi lang={language} dir={textDirection(language)}>
            {text}
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}
