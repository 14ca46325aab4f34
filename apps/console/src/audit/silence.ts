const DAY_MS = 86_400_000;
/** Whole days from which on a silence is told, in one line. */
const LONG = 14;

/** Days without anything between two instants, later first; 0 where it is not long. */
export function silence(later: number | string, earlier: string): number {
  const end = typeof later === 'number' ? later : Date.parse(later);
  const days = Math.floor((end - Date.parse(earlier)) / DAY_MS);
  return days > LONG ? days : 0;
}
