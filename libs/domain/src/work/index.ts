export * from './claims.js';
export * from './returned.js';
