export * from './test-database.js';
export * from './written-log.js';
