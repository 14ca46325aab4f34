/** Percent to two decimals, half up, in whole numbers: 300 of 438 is 68.49. Null without a whole. */
export function percent(part: number, whole: number): number | null {
  if (whole <= 0) return null;
  return Math.floor((part * 20_000 + whole) / (2 * whole)) / 100;
}
