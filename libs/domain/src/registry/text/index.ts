export * from './name-key.js';
export * from './search-terms.js';
export * from './sort-key.js';
