export * from './builders/dossier.js';
export * from './centre/started-simulator.js';
export * from './given.js';
export * from './history/index.js';
export * from './postgres/index.js';
export * from './service/index.js';
export * from './use-cases/index.js';
export * from './clamd/fake-clamd.js';
