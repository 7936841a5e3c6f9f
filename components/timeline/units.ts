/** Where a day (`YYYY-MM-DD`) stands across a drawing, 0 to 100. */
export type Place = (day: string) => number;

export function em(size: number): string {
  return `${Math.round(size * 100) / 100}em`;
}

export function percent(share: number): string {
  return `${Math.round(share * 10) / 10}%`;
}
