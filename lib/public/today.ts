/** The day it is in universal time, `YYYY-MM-DD`: the same for every reader of a page. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
