export * from './canonical.js';
export * from './decider.js';
export * from './envelope.js';
export * from './event.js';
export * from './event-registry.js';
export * from './json.js';
export * from './rejection.js';
