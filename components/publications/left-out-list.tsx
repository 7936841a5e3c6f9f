import { codeLabel } from "@/components/desk/code-label";
import { TierMark } from "@/components/desk/tier-mark";
import type { LeftOut } from "@/lib/domain/project";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";

/** What stays on the desk, and why. */
export function LeftOutList({ locale, leftOut }: { locale: Locale; leftOut: LeftOut[] }) {
  const t = translator(locale);
  if (leftOut.length === 0) return <p>{t("desk.review.nothingLeftOut")}</p>;
  return (
    <ul className="grid gap-2">
      {leftOut.map((each) => (
        <li key={`${each.kind} ${each.id} ${each.label} ${each.reason}`}>
          <span className="text-soft">{t(`desk.leftOut.${each.kind}`)}</span>{" "}
          <bdi className="break-words">{labelText(each, locale)}</bdi>{" "}
          {each.reason === "tier" ? (
            <TierMark tier={each.tier} locale={locale} />
          ) : (
            <em>{t(`desk.leftOut.reason.${each.reason}`)}</em>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A label is text of the record, save where it is a code or a date. */
function labelText({ kind, label }: LeftOut, locale: Locale): string {
  if (kind === "valid_until") return inWordsShort(label, locale);
  return kind === "proceeding" ? codeLabel("proceedingKinds", label, locale) : label;
}
