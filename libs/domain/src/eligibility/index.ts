export * from './facts.js';
export * from './criterion.js';
export * from './explanation.js';
export * from './expression/index.js';
export { yearsOfPeriod } from './merit-years.js';
