export * from './merkle.js';
export * from './published.js';
export * from './recount.js';
export * from './verify.js';
