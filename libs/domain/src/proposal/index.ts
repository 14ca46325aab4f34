export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './state.js';
export * from './status.js';
export * from './outside.js';
export { withdrawBarred } from './rules/withdraw.js';
