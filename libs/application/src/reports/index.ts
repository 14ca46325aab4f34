import { RunCommendationReportHandler } from './run-report.js';

export * from './commendation-report.js';
export * from './commendations.js';
export * from './registry.js';
export * from './report-units.js';
export * from './run-report.js';

export const reportHandlers = [RunCommendationReportHandler];
