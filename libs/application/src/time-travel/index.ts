export * from './parse-at.js';
