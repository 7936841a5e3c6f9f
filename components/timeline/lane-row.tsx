import type { LaneStrip, Stretch } from "@/lib/domain/lanes";
import type { Locale } from "@/lib/i18n/locales";
import { laneLabel, stretchLabel } from "./labels";
import { PointMark, StretchBar } from "./lane-marks";
import { em, type Place, percent } from "./units";

type Row = LaneStrip["lanes"][number];
type RowProps = { row: Row; y: number; last: string; place: Place; locale: Locale };

/** One lane: its name, what held for a time as bars, what happened as dots. */
export function LaneRow({ row: { lane, stretches, points }, y, last, place, locale }: RowProps) {
  const middle = y + 2.3;
  return (
    <g className={`k-${lane}`}>
      <text y={em(y + 1.1)}>{laneLabel(lane, locale)}</text>
      <line x2="100%" y1={em(middle)} y2={em(middle)} />
      {stretches.map((stretch) => (
        <StretchBar
          key={stretch.entryIds.join()}
          stretch={stretch}
          last={last}
          place={place}
          y={middle}
        />
      ))}
      {points.map((point) => (
        <PointMark key={point.entryId} point={point} place={place} y={middle} />
      ))}
      {stretches.filter(withRoom(stretches, last, place)).map((stretch) => (
        <text
          key={stretch.entryIds.join()}
          className="name"
          x={percent(startOf(stretch, last, place))}
          y={em(y + 1.1)}
        >
          {stretchLabel(lane, stretch.code, locale)}
        </text>
      ))}
    </g>
  );
}

/** The stretches whose name fits between the name of the lane, or of the one before, and the next. */
function withRoom(stretches: Stretch[], last: string, place: Place) {
  const starts = stretches.map((stretch) => startOf(stretch, last, place));
  return (_: Stretch, at: number) => {
    const start = starts[at] ?? 0;
    const next = Math.min(100, ...starts.filter((other) => other > start));
    return start >= 11 && next - start >= 17;
  };
}

function startOf({ start }: Stretch, last: string, place: Place): number {
  return place(start.earliest ?? start.latest ?? last);
}
