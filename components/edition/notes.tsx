import type { CaseDocument, PublicNote } from "@/lib/domain/document";
import { differences } from "@/lib/domain/timeline";
import { entryAnchor } from "@/lib/format/addresses";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { Differ } from "../timeline/differ";
import { References } from "../timeline/references";

type NotesProps = {
  topics: PublicNote["topic"][];
  document: Pick<CaseDocument, "notes" | "sources">;
  locale: Locale;
};

/** What is said about the person or the background and did not happen on a day. */
export function Notes({ topics, document, locale }: NotesProps) {
  const t = translator(locale);
  const { sources } = document;
  return document.notes
    .filter(({ topic }) => topics.includes(topic))
    .map(({ id, text, when, attribution, citations }) => (
      <div key={id} id={entryAnchor(id)} className="note">
        <p>{text}</p>
        {differences(citations, when).map((difference) => (
          <Differ
            key={difference.aspect}
            difference={difference}
            sources={sources}
            locale={locale}
          />
        ))}
        <p className="from">
          {when && `${inWordsShort(when, locale)}. `}
          {attribution && `${t("public.entry.says", { who: attribution })} `}
          <References citations={citations} sources={sources} />
        </p>
      </div>
    ));
}
