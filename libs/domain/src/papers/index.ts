export * from './checklist.js';
export * from './completeness.js';
export * from './line-papers.js';
export * from './needs-said.js';
export * from './secrecy-mark.js';
export * from './paper-warning.js';
