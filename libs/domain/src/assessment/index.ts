export * from './state.js';
export * from './commands.js';
export * from './events.js';
export * from './progress.js';
export * from './decide.js';
