export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './owes.js';
export * from './read-rows.js';
export * from './state.js';
