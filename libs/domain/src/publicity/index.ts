export * from './commands.js';
export * from './comment.js';
export * from './events.js';
export * from './publicity.js';
export * from './state.js';
