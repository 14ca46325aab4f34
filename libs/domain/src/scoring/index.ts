export * from './sheet.js';
export * from './score-targets.js';
export * from './score-sheet.js';
export * from './average-marks.js';
export * from './validate-sheet.js';
