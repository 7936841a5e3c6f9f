import type { ActionState } from "@/components/desk/action-form";
import { Section } from "@/components/desk/section";
import { TierMark } from "@/components/desk/tier-mark";
import type { FormAction } from "@/components/ui/use-form";
import type { NoteRecord } from "@/lib/domain/record";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { NoteRetraction } from "./note-retraction";

type Props = {
  locale: Locale;
  caseId: string;
  notes: NoteRecord[];
  /** undefined where the viewer only reads */
  retract: FormAction<ActionState> | undefined;
};

/** What is said about the person or the background, and did not happen on a day. */
export function NoteList({ locale, caseId, notes, retract }: Props) {
  const t = translator(locale);
  if (notes.length === 0) return null;
  return (
    <Section title={t("desk.case.notes")}>
      <ul className="grid gap-3">
        {notes.map((note) => (
          <li key={note.id} className="border-line border-b pb-3">
            <p className="flex flex-wrap gap-2 text-sm text-soft">
              <TierMark tier={note.tier} locale={locale} />
              {t(`desk.note.${note.topic}`)}
              {note.retracted && <strong className="text-rust">{t("desk.event.retracted")}</strong>}
            </p>
            <p className={note.retracted ? "line-through" : undefined}>{note.text}</p>
            <p className="text-sm text-soft">
              {[note.attribution, ...note.citations.map(({ source }) => source.publisher)]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {retract && !note.retracted && (
              <NoteRetraction {...{ locale, caseId, retract }} noteId={note.id} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
