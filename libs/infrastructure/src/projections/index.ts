export * from './projection.js';
export * from './registry.js';
export * from './shadow.js';
