import { LiveWatch } from './live-watch.js';
import { WatchedPulses } from './watched-pulses.js';

export * from './live-watch.js';
export * from './visible-changes.js';
export * from './watched-pulses.js';

export const liveUseCases = [LiveWatch, WatchedPulses];
