export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export { proceedBarred } from './rules/proceed.js';
export * from './state.js';
