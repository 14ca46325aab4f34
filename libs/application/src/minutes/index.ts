import { BindMinutesScanFileHandler } from './bind-minutes-scan.js';
import { OpenMinutesScanHandler } from './open-minutes-scan.js';
import { FindMinutesHandler, FindMinutesVersionHandler } from './find-minutes.js';
import { FindResultSheetHandler } from './find-results.js';
import { KeepMinutesHandler } from './keep-minutes.js';
import { MinutesDesk } from './minutes-desk.js';
import { OwedMinutes } from './owed-minutes.js';
import { SignMinutesHandler } from './sign-minutes.js';

export * from './bind-minutes-scan.js';
export * from './find-minutes.js';
export * from './find-results.js';
export * from './keep-minutes.js';
export * from './open-minutes-scan.js';
export { OwedMinutes } from './owed-minutes.js';
export * from './routes.js';
export * from './sign-minutes.js';

export const minutesHandlers = [
  KeepMinutesHandler,
  BindMinutesScanFileHandler,
  OpenMinutesScanHandler,
  SignMinutesHandler,
  FindMinutesHandler,
  FindMinutesVersionHandler,
  FindResultSheetHandler,
];
export const minutesUseCases = [MinutesDesk, OwedMinutes];
