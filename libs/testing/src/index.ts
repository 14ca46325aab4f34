export * from './builders/dossier.js';
export * from './given.js';
export * from './postgres/index.js';
export * from './service/index.js';
