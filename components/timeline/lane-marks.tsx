import type { Bounds } from "@/lib/domain/edtf/bounds";
import type { Point, Stretch } from "@/lib/domain/lanes";
import { em, type Place, percent } from "./units";

type BarProps = { stretch: Stretch; last: string; place: Place; y: number };

const thickness = 1.1;

/**
 * A value that held for a time. It is solid where it certainly held, and fades where the record
 * does not say on which day it began or ended, or where nothing confirms it any more.
 */
export function StretchBar({ stretch, last, place, y }: BarProps) {
  const { start, end, code } = stretch;
  const from = place(start.earliest ?? start.latest ?? last);
  const sure = place(start.latest ?? start.earliest ?? last);
  const until = place(solidUntil(stretch, last));
  const gone = place(end?.latest ?? last);
  const solidEnd = Math.max(sure, until);
  return (
    <g className={`c-${code}`}>
      <Bar x={from} to={sure} y={y} mask="fade-in" />
      <Bar x={sure} to={solidEnd} y={y} />
      <Bar x={solidEnd} to={gone} y={y} mask="fade-out" />
    </g>
  );
}

/** Something that happened: a dot on a known day, a soft bar over the days it can have been. */
export function PointMark({ point, place, y }: { point: Point; place: Place; y: number }) {
  const { earliest, latest } = known(point.at);
  if (!earliest || !latest) return null;
  const [x, to] = [place(earliest), place(latest)];
  if (to - x < 1) return <circle cx={percent(inside(x))} cy={em(y)} r=".46em" />;
  return <Bar x={x} to={to} y={y} className="vague" />;
}

function known({ earliest, latest }: Bounds): Bounds {
  return { earliest: earliest ?? latest, latest: latest ?? earliest };
}

function solidUntil({ end, confirmedUntil }: Stretch, last: string): string {
  if (end) return end.earliest ?? end.latest ?? last;
  return confirmedUntil && confirmedUntil < last ? confirmedUntil : last;
}

type Shape = { x: number; to: number; y: number; mask?: string; className?: string };

function Bar({ x, to, y, mask, className }: Shape) {
  if (to <= x) return null;
  return (
    <rect
      className={className}
      x={percent(x)}
      width={percent(to - x)}
      y={em(y - thickness / 2)}
      height={em(thickness)}
      mask={mask && `url(#${mask})`}
    />
  );
}

/** Dots at either end stay whole on a narrow screen. */
function inside(x: number): number {
  return Math.min(98, Math.max(2, x));
}
