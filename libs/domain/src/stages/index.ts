export * from './graph.js';
export * from './route.js';
export * from './steps.js';
