import { Fragment, type ReactNode } from "react";
import type { Point, Stretch } from "@/lib/domain/lanes";
import type { Lane } from "@/lib/domain/vocabulary";
import { entryAnchor } from "@/lib/format/addresses";
import { dayInWords } from "@/lib/format/dates";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { laneLabel, stretchLabel } from "./labels";
import type { LaneStripProps } from "./lane-strip";
import { boundsInWords } from "./span";

/** What the drawing of the lanes shows, in words that lead to the entries. */
export function StripInWords({ strip, lastReport, locale }: LaneStripProps) {
  const t = translator(locale);
  return (
    <details>
      <summary>{t("public.strip.inWords")}</summary>
      <p>
        {t("public.strip.scale")}{" "}
        {lastReport && t("public.strip.after", { day: dayInWords(lastReport, locale) })}
      </p>
      <ul>
        {strip.lanes.map(({ lane, stretches, points }) => (
          <li key={lane}>
            <b>{laneLabel(lane, locale)}:</b>{" "}
            {stretches.length > 0
              ? series(stretches.map((stretch) => stretchInWords(lane, stretch, locale)))
              : series(points.map((point) => pointInWords(point, locale)))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function series(items: ReactNode[]) {
  return items.map((item, at) => (
    <Fragment key={String(at)}>
      {at > 0 && "; "}
      {item}
    </Fragment>
  ));
}

function stretchInWords(lane: Lane, stretch: Stretch, locale: Locale) {
  const t = translator(locale);
  const { code, start, end, confirmedUntil, entryIds } = stretch;
  const from = boundsInWords(start, locale);
  const until = end
    ? t("public.strip.closed", { from, to: boundsInWords(end, locale) })
    : t("public.strip.open", { from });
  const confirmed = confirmedUntil && dayInWords(confirmedUntil, locale);
  return (
    <>
      <a href={`#${entryAnchor(entryIds[0] ?? "")}`}>{stretchLabel(lane, code, locale)}</a> {until}
      {!end && confirmed && ` ${t("public.strip.confirmed", { date: confirmed })}`}
    </>
  );
}

function pointInWords({ at, entryId }: Point, locale: Locale) {
  return <a href={`#${entryAnchor(entryId)}`}>{boundsInWords(at, locale)}</a>;
}
