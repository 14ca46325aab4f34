export { heldOnPaper, minutesStand, sessionBasis } from './basis.js';
export * from './commands.js';
export * from './content.js';
export { voteRow } from './content-parts.js';
export * from './decide.js';
export * from './events.js';
export * from './state.js';
