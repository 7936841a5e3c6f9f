import type { PublicSource } from "@/lib/domain/document";
import type { Difference } from "@/lib/domain/timeline";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { References } from "./references";

type Differ = { difference: Difference; sources: PublicSource[]; locale: Locale };
type Claim = Difference["claims"][number];

/** Both sides of what sources do not agree on, each with who says it. */
export function Differ({ difference: { aspect, claims }, sources, locale }: Differ) {
  const t = translator(locale);
  return (
    <div className="differ">
      <b>{t("public.entry.differ", { aspect: t(`vocabulary.aspects.${aspect}`) })}</b>
      <ul>
        {claims.map((claim) => (
          <li key={claim.citations.map(({ says }) => says).join()}>
            {claimText(claim, aspect === "date", locale)}{" "}
            <References citations={claim.citations} sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A date says itself; anything else is said in the words of the citations. */
function claimText({ date, citations }: Claim, isDate: boolean, locale: Locale): string {
  if (isDate && date) return `${inWordsShort(date, locale)}:`;
  return [...new Set(citations.map(({ says }) => says))].join(" ");
}
