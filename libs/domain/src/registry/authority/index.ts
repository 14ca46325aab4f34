export * from './authority-on.js';
