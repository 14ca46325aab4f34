export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './line-set.js';
export * from './list-key.js';
export * from './state.js';
export { listBarred } from './rules/lines.js';
export { beforeSigning, dueStep, lastStep, sameHand } from './steps.js';
