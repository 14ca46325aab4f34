export * from './due.js';
export * from './season.js';
export * from './shortfall.js';
