export * from './gates.js';
export * from './kinds/index.js';
export * from './plan.js';
export * from './standing.js';
export * from './step-kind.js';
export * from './step-rule.js';
export * from './say-step.js';
