export * from './entry.js';
export { entryFault } from './entry-fault.js';
export { decisionKey, entryText } from './entry-text.js';
export * from './history.js';
export * from './position-at.js';
export { RECORD_ASKS, stripFault, type EntryToStrip, type RecordAsk } from './rules/strip.js';
export { entryWrite, type EntryWrite } from './record-row.js';
