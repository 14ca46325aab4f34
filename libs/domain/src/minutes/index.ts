export { heldOnPaper, minutesStand, sessionBasis } from './basis.js';
export * from './commands.js';
export * from './content.js';
export { voteRow } from './content-parts.js';
export * from './decide.js';
export * from './events.js';
export { extractOf, type MinutesExtract } from './extract.js';
export * from './state.js';
export { travellingScans } from './travelling-scans.js';
