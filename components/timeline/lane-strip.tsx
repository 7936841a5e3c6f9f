import type { LaneStrip as Strip } from "@/lib/domain/lanes";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { timeAxis, yearsBetween } from "./axis";
import { LaneRow } from "./lane-row";
import { em, type Place, percent } from "./units";

export type LaneStripProps = {
  strip: Strip;
  /** the day after which a search found nothing */
  lastReport: string | null;
  locale: Locale;
};

const rowHeight = 3.4;

/**
 * The lanes of a case as one drawing. Across, everything is in per cent and down in the size of its
 * letters, so the same drawing fits a telephone, a wide screen and enlarged text.
 */
export function LaneStrip({ strip, lastReport, locale }: LaneStripProps) {
  const t = translator(locale);
  const place = timeAxis(daysOf(strip));
  const height = strip.lanes.length * rowHeight + 0.2;
  return (
    <svg
      className="strip"
      width="100%"
      height={em(height + 1.6)}
      role="img"
      aria-labelledby="strip-name"
    >
      <title id="strip-name">{t("public.strip.title")}</title>
      <defs>
        <Fade id="fade-in" from={0} to={1} />
        <Fade id="fade-out" from={1} to={0} />
      </defs>
      {lastReport && <Silence from={place(lastReport)} height={height} locale={locale} />}
      <Years strip={strip} place={place} height={height} />
      {strip.lanes.map((row, at) => (
        <LaneRow
          key={row.lane}
          row={row}
          y={at * rowHeight}
          last={strip.last}
          place={place}
          locale={locale}
        />
      ))}
    </svg>
  );
}

function Years({ strip, place, height }: { strip: Strip; place: Place; height: number }) {
  const years = yearsBetween(strip.first, strip.last);
  const labelled = years.filter(isApart(place));
  return (
    <g className="years">
      {years.map((day) => (
        <line key={day} x1={percent(place(day))} x2={percent(place(day))} y2={em(height)} />
      ))}
      {labelled.map((day) => (
        <text key={day} x={percent(place(day))} y={em(height + 1.2)}>
          {day.slice(0, 4)}
        </text>
      ))}
    </g>
  );
}

/** From the last report on nothing is known: said in the drawing, not left blank. */
function Silence({ from, height, locale }: { from: number; height: number; locale: Locale }) {
  return (
    <g className="silence">
      <rect x={percent(from)} width={percent(100 - from)} height={em(height)} />
      <text x="100%" y="1.1em" textAnchor="end">
        {translator(locale)("public.strip.silence")}
      </text>
    </g>
  );
}

/** Keeps the years whose labels do not run into the one before, nor out at the end. */
function isApart(place: Place) {
  let before = -100;
  return (day: string) => {
    const at = place(day);
    if (at - before < 11 || at > 89) return false;
    before = at;
    return true;
  };
}

function Fade({ id, from, to }: { id: string; from: number; to: number }) {
  return (
    <mask id={id} maskContentUnits="objectBoundingBox">
      <linearGradient id={`${id}-shade`}>
        <stop stopColor="#fff" stopOpacity={from} />
        <stop offset="1" stopColor="#fff" stopOpacity={to} />
      </linearGradient>
      <rect width="1" height="1" fill={`url(#${id}-shade)`} />
    </mask>
  );
}

function daysOf({ first, last, lanes }: Strip): string[] {
  const bounds = lanes.flatMap(({ stretches, points }) => [
    ...stretches.flatMap(({ start, end }) => [start, end]),
    ...points.map(({ at }) => at),
  ]);
  const days = bounds.flatMap((each) => [each?.earliest ?? [], each?.latest ?? []].flat());
  return [first, last, ...days.filter((day) => day >= first && day <= last)];
}
