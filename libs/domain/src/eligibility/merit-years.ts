const year = (day: string): number => Number(day.slice(0, 4));

/**
 * Merit years a period stands for, ascending: its calendar years, or for periods that begin within
 * a year (school years) the years in which its parts end. ISO days.
 */
export function yearsOfPeriod(from: string, to: string): number[] {
  const last = year(to);
  const first = from.endsWith('-01-01') || year(from) === last ? year(from) : year(from) + 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
