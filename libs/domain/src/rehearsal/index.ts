export * from './as-confirmed.js';
export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './flip.js';
export * from './state.js';
