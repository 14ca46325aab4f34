export * from './answer-check.js';
export * from './client.js';
export * from './start-service.js';
export * from './ops.js';
export * from './seed-lines.js';
export * from './council-day.js';
