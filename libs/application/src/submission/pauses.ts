/** Seconds to wait before try number `n` (from 0): doubling up to the longest pause. */
export const growingPause = (pause: { base: number; max: number }, n: number): number =>
  Math.min(pause.max, pause.base * 2 ** Math.min(n, 30));
