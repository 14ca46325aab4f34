export * from './client.js';
export * from './start-service.js';
export * from './ops.js';
