export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './roster.js';
export * from './seats-of.js';
export * from './state.js';
export * from './vocabulary.js';
