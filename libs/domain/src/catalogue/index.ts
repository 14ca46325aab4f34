export * from './commands.js';
export * from './edition.js';
export * from './events.js';
export * from './judgement.js';
export * from './state.js';
export * from './vocabulary.js';
