import { FindProgressHandler } from './find-progress.js';
import { RunCommendationReportHandler } from './run-report.js';

export * from './commendation-report.js';
export * from './commendations.js';
export { countedLines, type CountedWish, type LinesAddress } from './counted-lines.js';
export { REAL_SOURCES } from './real-sources.js';
export { FindProgress, FindProgressHandler, type Progress } from './find-progress.js';
export * from './registry.js';
export * from './report-units.js';
export * from './run-report.js';

export const reportHandlers = [RunCommendationReportHandler, FindProgressHandler];
