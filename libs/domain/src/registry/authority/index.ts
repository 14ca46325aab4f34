export * from './authority-on.js';
export * from './may-issue.js';
