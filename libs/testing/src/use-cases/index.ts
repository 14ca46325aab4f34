export * from './start-use-cases.js';
export * from './test-province.js';
export * from './council-scene.js';
export * from './signer-secret.js';
