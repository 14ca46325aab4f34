export * from './free-port.js';
export { keepSecret, ownerSecret } from './owner-secret.js';
export * from './process-identity.js';
export * from './run-file.js';
export { type RunningPostgres, type StartOptions, startPostgres } from './start-postgres.js';
export { openLog } from './cluster.js';
