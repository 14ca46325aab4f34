export * from './sheet.js';
export * from './score-targets.js';
export * from './score-sheet.js';
export * from './average-marks.js';
export * from './validate-sheet.js';
export * from './fault-place.js';
export { sheetFaults } from './sheet-shape.js';
export * from './mark-fault.js';
export * from './score-candidates.js';
