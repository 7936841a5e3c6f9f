/**
 * A time axis that gives busy stretches room: a day stands halfway between where the calendar puts
 * it and where its rank among the days that matter puts it. Order is kept; distances are not to
 * scale. `days` are `YYYY-MM-DD`; the answer is 0 to 100.
 */
export function timeAxis(days: string[]): (day: string) => number {
  const knots = [...new Set(days.map(dayNumber))].sort((a, b) => a - b);
  const first = knots[0] ?? 0;
  const last = knots.at(-1) ?? first;
  const length = Math.max(1, last - first);
  return (day) => {
    const at = Math.min(last, Math.max(first, dayNumber(day)));
    const calendar = (at - first) / length;
    return Math.round(500 * calendar + 500 * rank(knots, at)) / 10;
  };
}

/** The first days of the years inside a span, without the one it begins in. */
export function yearsBetween(first: string, last: string): string[] {
  const start = Number(first.slice(0, 4)) + 1;
  const count = Math.max(0, Number(last.slice(0, 4)) - start + 1);
  return Array.from({ length: count }, (_, at) => `${start + at}-01-01`);
}

/** Where a day stands among the knots, 0 to 1, the room between two of them shared evenly. */
function rank(knots: number[], at: number): number {
  const next = knots.findIndex((knot) => knot >= at);
  const after = knots[next] ?? at;
  const before = knots[next - 1] ?? after;
  const part = after === before ? 0 : (after - at) / (after - before);
  return Math.max(0, next - part) / Math.max(1, knots.length - 1);
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
