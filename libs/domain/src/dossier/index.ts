export * from './commands.js';
export * from './decide.js';
export * from './event-data.js';
export * from './events.js';
export * from './paper.js';
export * from './state.js';
export * from './status.js';
export * from './vocabulary.js';
