export * from './calendar-day.js';
export * from './commands.js';
export * from './day.js';
export * from './decide.js';
export * from './events.js';
export * from './state.js';
export * from './term.js';
export * from './working-calendar.js';
export { yearFaults } from './rules/announce.js';
