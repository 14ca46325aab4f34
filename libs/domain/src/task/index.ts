export * from './decide.js';
export * from './events.js';
export * from './rules/redrive.js';
export * from './state.js';
