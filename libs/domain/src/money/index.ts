export * from './in-words.js';
