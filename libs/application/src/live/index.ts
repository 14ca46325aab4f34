import { LiveWatch } from './live-watch.js';

export * from './live-watch.js';
export * from './visible-changes.js';

export const liveUseCases = [LiveWatch];
