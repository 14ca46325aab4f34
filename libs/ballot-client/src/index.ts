export * from './bytes.js';
export * from './cast.js';
export * from './receipts.js';
export * from './tokens.js';
