import { ActionForm, type ActionState } from "@/components/desk/action-form";
import { More } from "@/components/ui/more";
import type { FormAction } from "@/components/ui/use-form";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Props = {
  locale: Locale;
  caseId: string;
  noteId: string;
  retract: FormAction<ActionState>;
};

/** Takes a note back; it is asked for twice, for it cannot be undone. */
export function NoteRetraction({ locale, caseId, noteId, retract }: Props) {
  const t = translator(locale);
  return (
    <More title={t("desk.note.retract")}>
      <p>{t("desk.note.retractExplain")}</p>
      <ActionForm
        locale={locale}
        scope={`retract-${noteId}`}
        action={retract}
        kept={{ command: crypto.randomUUID(), id: noteId, caseId }}
        fields={[]}
        submit={t("desk.note.retractSubmit")}
        look="grave"
      />
    </More>
  );
}
