import { Section } from "@/components/desk/section";
import { ChangeList } from "@/components/publications/change-list";
import { LeftOutList } from "@/components/publications/left-out-list";
import { More } from "@/components/ui/more";
import type { DocumentChange } from "@/lib/domain/changes";
import type { LeftOut } from "@/lib/domain/project";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

type Preview = {
  current: { version: number } | null;
  changes: DocumentChange[];
  leftOut: LeftOut[];
};

type Props = { locale: Locale; caseId: string; preview: Preview | null; mayPropose: boolean };

/** What strangers see now, and what would change if the case were published as it stands. */
export function PublicState({ locale, caseId, preview, mayPropose }: Props) {
  const t = translator(locale);
  if (!preview) return null;
  const { current, changes, leftOut } = preview;
  return (
    <Section title={t("desk.case.public")}>
      <p>
        {current
          ? t("desk.case.publicVersion", { version: current.version })
          : t("desk.case.notPublic")}
        {". "}
        {t("desk.case.differs", { count: changes.length })}
      </p>
      {changes.length > 0 && (
        <More title={t("desk.case.showChanges", { count: changes.length })}>
          <ChangeList locale={locale} changes={changes} />
        </More>
      )}
      {leftOut.length > 0 && (
        <More title={t("desk.review.leftOutCount", { count: leftOut.length })}>
          <LeftOutList locale={locale} leftOut={leftOut} />
        </More>
      )}
      {mayPropose && changes.length > 0 && (
        <p>
          <a
            href={`/desk/cases/${caseId}/publication`}
            className="inline-flex min-h-11 items-center text-teal underline underline-offset-4"
          >
            {t("desk.publication.go")}
          </a>
        </p>
      )}
    </Section>
  );
}
