export * from './decide.js';
export * from './events.js';
export * from './name-key.js';
export * from './state.js';
export * from './subject-row.js';
