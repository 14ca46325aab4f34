import type { ClockStop } from '../calendar/term.js';

/** The clock stands still from a day on; a second reason while it does changes nothing. */
export const stopped = (stops: readonly ClockStop[] = [], on: string): ClockStop[] =>
  stops.some(({ to: end }) => end === undefined) ? [...stops] : [...stops, { from: on }];

export const resumed = (stops: readonly ClockStop[], on: string): ClockStop[] =>
  stops.map((stop) => (stop.to === undefined ? { ...stop, to: on } : stop));
