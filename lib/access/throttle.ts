const freeTries = 4;
const longestWait = 300;

/**
 * Seconds until the next try is answered, after this many wrong ones in a row: 0 for the first four,
 * then 1, 2, 4… up to five minutes. It never locks for good: a lock is a weapon against the owner.
 */
export function waitAfter(failures: number): number {
  if (failures <= freeTries) return 0;
  return Math.min(2 ** (failures - freeTries - 1), longestWait);
}
