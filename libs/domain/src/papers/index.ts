export * from './checklist.js';
export * from './completeness.js';
export * from './line-papers.js';
