export * from './commands.js';
export { isSettled, submissionDecider } from './decide.js';
export * from './events.js';
export { flaggedReason } from './rules/flagged-lines.js';
export * from './state.js';
export { acceptedOn } from './status-order.js';
