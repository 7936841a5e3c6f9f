import type { LaneStrip as Strip } from "@/lib/domain/lanes";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translate";
import { timeAxis, yearsBetween } from "./axis";
import { laneLabel } from "./labels";
import { PointMark, StretchBar } from "./lane-marks";

type LaneStripProps = {
  strip: Strip;
  /** the day after which a search found nothing */
  lastReport: string | null;
  locale: Locale;
};

const rowHeight = 44;
const top = 4;

/**
 * The lanes of a case as one drawing. Across, everything is in per cent and down in pixels, so the
 * same drawing fits a telephone and a wide screen with its letters and dots in one size.
 */
export function LaneStrip({ strip, lastReport, locale }: LaneStripProps) {
  const t = translator(locale);
  const place = timeAxis(daysOf(strip));
  const height = top + strip.lanes.length * rowHeight;
  return (
    <svg
      className="strip"
      width="100%"
      height={height + 20}
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
      {strip.lanes.map(({ lane, stretches, points }, at) => {
        const y = top + at * rowHeight;
        const middle = y + 30;
        return (
          <g key={lane} className={`k-${lane}`}>
            <text y={y + 14}>{laneLabel(lane, locale)}</text>
            <line x2="100%" y1={middle} y2={middle} />
            {stretches.map((stretch) => (
              <StretchBar
                key={stretch.entryIds.join()}
                stretch={stretch}
                last={strip.last}
                place={place}
                y={middle}
              />
            ))}
            {points.map((point) => (
              <PointMark key={point.entryId} point={point} place={place} y={middle} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

type Place = (day: string) => number;

function Years({ strip, place, height }: { strip: Strip; place: Place; height: number }) {
  const years = yearsBetween(strip.first, strip.last);
  const labelled = years.filter(isApart(place));
  return (
    <g className="years">
      {years.map((day) => (
        <line key={day} x1={`${place(day)}%`} x2={`${place(day)}%`} y1={top} y2={height} />
      ))}
      {labelled.map((day) => (
        <text key={day} x={`${place(day)}%`} y={height + 16}>
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
      <rect x={`${from}%`} width={`${100 - from}%`} y={top} height={height - top} />
      <text x="100%" y={top + 14} textAnchor="end">
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
