import { TierMark } from "@/components/desk/tier-mark";
import type { LeftOut } from "@/lib/domain/project";
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
          <bdi className="break-words">{each.label}</bdi>{" "}
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
