import { Fragment } from "react";
import type { PublicSource } from "@/lib/domain/document";
import type { Difference } from "@/lib/domain/timeline";
import { inWordsShort } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { References } from "./references";

type Differ = { difference: Difference; sources: PublicSource[]; locale: Locale };
type Claims = { claim: Difference["claims"][number]; isDate: boolean };

/** Both sides of what sources do not agree on, each with who says it. */
export function Differ({ difference: { aspect, claims }, sources, locale }: Differ) {
  return (
    <div className="differ">
      <b>{translator(locale)("changes.differ", { aspect })}</b>
      <ul>
        {claims.map((claim) => (
          <li key={claim.citations.map(({ says }) => says).join()}>
            <Claim claim={claim} isDate={aspect === "date"} sources={sources} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A date says itself; anything else is said in the words of each citation. */
function Claim({ claim, isDate, sources, locale }: Claims & Omit<Differ, "difference">) {
  const { date, citations } = claim;
  if (isDate && date) {
    return (
      <>
        {inWordsShort(date, locale)}:{" "}
        {citations.length === 0 && translator(locale)("changes.recordDate")}
        <References citations={citations} sources={sources} />
      </>
    );
  }
  return citations.map((citation) => (
    <Fragment key={`${citation.source} ${citation.says}`}>
      {citation.says} <References citations={[citation]} sources={sources} />{" "}
    </Fragment>
  ));
}
