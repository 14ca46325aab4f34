export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './kinds.js';
export * from './organisation-id.js';
export * from './search.js';
export * from './standing.js';
export * from './state.js';
