/** A day `YYYY-MM-DD` as the database keeps it: midnight UTC. */
export function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day `YYYY-MM-DD` of a moment, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
