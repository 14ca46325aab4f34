export * from './viewer.js';
export * from './demand.js';
